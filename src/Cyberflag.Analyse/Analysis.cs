using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>The figures of a survey, and what a person should know of them.</summary>
public sealed record Analysed(FigureSet Figures, ImmutableArray<Finding> Findings);

/// <summary>
/// Series to figures. Each rule computes the figures of one kind from the series and from the figures of the rules before it;
/// the list is in the order in which figures are shown. Pure.
/// </summary>
public static class Analysis
{
    private static readonly ImmutableArray<Func<AnalysisContext, IEnumerable<Figure>>> Rules =
    [
        Counts.Of,
        Changes.Of,
        Averages.Of,
        Highest.Of,
        Ages.Of,
        Rates.Of,
        Ranks.Of,
        RecordedRatios.Of,
        FlagShares.Of,
        Coverage.Of,
        Totals.Of,
        TotalChanges.Of,
        TotalRatios.Of,
        CrossChecks.Of,
    ];

    /// <summary>Computes all figures.</summary>
    public static Analysed Of(Series series, Survey survey, ReferenceData reference)
    {
        var context = new AnalysisContext(series, survey, reference);
        foreach (var rule in Rules)
        {
            context.Add(rule(context));
        }

        var set = new FigureSet(survey, reference.Gazetteer, series, context.Figures, context.References);
        return new Analysed(set, [.. context.Findings]);
    }
}
