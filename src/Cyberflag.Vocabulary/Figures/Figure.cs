using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>
/// A number computed from the series: its formula, and the ids of what went in (other figures, observations, reference values).
/// A figure without a value says by its symbol and notes why there is none.
/// </summary>
public sealed record Figure
{
    /// <summary>Stable id, as <see cref="IdOf"/> builds it: <c>E23000029/2018-19/CYB/count</c>.</summary>
    public string Id => IdOf(Key, Statistic, Baseline);

    /// <summary>Area, measure, period and part.</summary>
    public required SeriesKey Key { get; init; }

    /// <summary>What it says.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>The base period of a change; null where there is none.</summary>
    public Period? Baseline { get; init; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>The value, as bounds where an input is an interval; null where there is none, and then <see cref="Symbol"/> says why.</summary>
    public Interval? Value { get; init; }

    /// <summary>What stands in place of a missing value.</summary>
    public Symbol? Symbol { get; init; }

    /// <summary>The 95% confidence interval, where the statistic has one.</summary>
    public Interval? Confidence { get; init; }

    /// <summary>How it was computed, with the numbers: <c>(369 − 303) ÷ 303 × 100</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>The figure as a sentence for readers.</summary>
    public required string Words { get; init; }

    /// <summary>Ids of what went in.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>What must be known with it: coverage, revisions, definition breaks, refusals.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How many replies of forces it rests on.</summary>
    public int Replies { get; init; }

    /// <summary>How many figures published by others it rests on.</summary>
    public int Attested { get; init; }

    /// <summary>False where the survey's policy keeps it out of headlines, for want of coverage.</summary>
    public bool MayBeHeadlined { get; init; } = true;

    /// <summary>
    /// The id of a figure: <c>AREA/PERIOD/MEASURE/STATISTIC</c>, then the base period and the part where it has them. Different figures have different ids:
    /// a space in a part is written <c>_</c>, an underscore <c>~1</c> and a tilde <c>~0</c>.
    /// </summary>
    public static string IdOf(SeriesKey key, Statistic statistic, Period? baseline = null)
    {
        var id = $"{key.Area}/{PeriodText.Slug(key.Period)}/{key.Measure}/{StatisticText.Slug(statistic)}";
        id = baseline is { } period ? $"{id}/{PeriodText.Slug(period)}" : id;
        return key.Breakdown.IsWhole ? id : $"{id}/{Part(key.Breakdown.ToString())}";
    }

    private static string Part(string text) => text.Replace("~", "~0", StringComparison.Ordinal).Replace("_", "~1", StringComparison.Ordinal).Replace(' ', '_');
}
