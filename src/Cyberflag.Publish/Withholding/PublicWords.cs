using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Words and notes are text that may quote a number beside the figure's own (a total published for the same year, say) or a reply.
/// Where a number that they could quote is withheld, plain words take their place.
/// </summary>
internal sealed class PublicWords
{
    private readonly FigureSet set;
    private readonly WithheldKeys keys;
    private readonly ILookup<(string Measure, Period Period), string> quotes;

    public PublicWords(FigureSet set, WithheldKeys keys)
    {
        (this.set, this.keys) = (set, keys);
        quotes = set.Series.Values.Where(QuotesReply).ToLookup(v => (v.Key.Measure, v.Key.Period), v => v.Chosen!.Why);
    }

    /// <summary>The figure with words that may go out.</summary>
    public Figure Of(Figure figure)
    {
        if (figure is { Value: null, Statistic: Statistic.Count or Statistic.Published } && set.Series.Find(figure.Key) is { } value && QuotesReply(value))
        {
            return figure with { Words = $"{Title(figure)}: {FigureText.Value(figure)}", Formula = "", Notes = [] };
        }

        if (figure.Statistic == Statistic.ForcesHeld)
        {
            return quotes[(figure.Key.Measure, figure.Key.Period)].Any()
                ? figure with { Notes = [.. figure.Notes.Where(n => !quotes[(figure.Key.Measure, figure.Key.Period)].Any(q => n.Contains(q, StringComparison.Ordinal)))] }
                : figure;
        }

        return MayQuoteWithheld(figure)
            ? figure with { Words = $"{Title(figure)}: {FigureText.Value(figure)}", Notes = ImmutableArray<string>.Empty }
            : figure;
    }

    /// <summary>What a figure is, without its value: <c>Kent, 2018/19: change on 2015/16</c>.</summary>
    public string Title(Figure figure)
    {
        var area = set.Gazetteer.NameOf(figure.Key.Area);
        var place = figure.Key.Breakdown.IsWhole ? $"{area}, {PeriodText.Label(figure.Key.Period)}" : $"{area}, {PeriodText.Label(figure.Key.Period)} ({figure.Key.Breakdown.Words})";
        var baseline = figure.Baseline is { } basis ? $" on {PeriodText.Label(basis)}" : "";
        return $"{place}: {StatisticText.Title(figure.Statistic).ToLowerInvariant()}{baseline}";
    }

    /// <summary>The figures of the survey's own area may quote those of any other area; those of another area their own forces only.</summary>
    private bool MayQuoteWithheld(Figure figure)
    {
        if (figure.Statistic == Statistic.PopulationHeld || set.Gazetteer.FindArea(figure.Key.Area)?.Kind is AreaKind.Force)
        {
            return false;
        }

        var area = figure.Key.Area == set.Survey.Area ? null : figure.Key.Area;
        return keys.TouchWhole(figure.Key.Measure, figure.Key.Period, area)
            || (figure.Baseline is { } basis && keys.TouchWhole(figure.Key.Measure, basis, area));
    }

    private static bool QuotesReply(SeriesValue value) =>
        value.Chosen is { Kind: ObservationKind.Reply, Count: null, Why.Length: > 0 };
}
