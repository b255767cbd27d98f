using Cyberflag.Check;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The values of a survey as figures to check texts against, each vintage with the day from which it was known.</summary>
public static class SurveyFigures
{
    /// <summary>
    /// All exact values of the series, of all vintages, and of sources that conflict all of them: no text is confirmed by one of those; and the totals that may
    /// be headlined. Of counts that a release withholds, and of those that a force gave as an interval, only the bounds.
    /// </summary>
    public static FigureTable Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var gazetteer = result.Folder.Reference.Gazetteer;
        var policy = result.Folder.Survey.Policy;
        var observed = result.Reconciled.Series.Values.SelectMany(v => new[] { v.Chosen }.Concat(v.Earlier).Concat(v.Agreeing).Concat(v.Conflicting).OfType<Observation>().Select(o => (v.Key, Observation: o))).ToList();
        var rows = observed.Where(o => !IsWithheld(o.Observation, policy)).Select(o => Row(o.Key, o.Observation, gazetteer)).OfType<FigureRow>().ToList();
        var held = rows.Select(r => (r.AreaKey, r.Measure, r.Period)).ToHashSet();
        return new FigureTable(
            rows.Concat(Totals(result, gazetteer).Where(t => !held.Contains((t.AreaKey, t.Measure, t.Period)))), gazetteer,
            observed.Select(o => Withheld(o.Key, o.Observation, policy)).OfType<WithheldCount>().Where(w => !held.Contains((w.AreaKey, w.Measure, w.Period))));
    }

    // A reply's count that a release withholds.
    private static bool IsWithheld(Observation observation, Policy policy) =>
        observation is { Kind: ObservationKind.Reply, Count: { IsExact: true, Lower: > 0 } count } && count.Lower <= policy.WithholdUpTo;

    private static WithheldCount? Withheld(SeriesKey key, Observation observation, Policy policy) =>
        observation.Count is not { } count || Part(key.Breakdown) is not { } subset ? null
        : IsWithheld(observation, policy) ? new WithheldCount(key.Area, Measure(key, subset), key.Period, 1, policy.WithholdUpTo)
        : !count.IsExact ? new WithheldCount(key.Area, Measure(key, subset), key.Period, count.Lower, count.Upper)
        : null;

    private static string Measure(SeriesKey key, string subset) => subset.Length == 0 ? key.Measure : $"{key.Measure}-{subset}";

    // The sums of the forces held, where they are exact and enough forces are held for a headline.
    private static IEnumerable<FigureRow> Totals(RunResult result, Gazetteer gazetteer) =>
        result.Figures.Figures.Where(f => f is { Statistic: Statistic.Total, MayBeHeadlined: true, Value: { } value } && value.Lower.Equals(value.Upper) && f.Key.Breakdown.IsWhole)
            .Select(f => new FigureRow(gazetteer.NameOf(f.Key.Area), f.Key.Measure, f.Key.Period, (decimal)f.Value!.Value.Lower, null, "the sum of the forces held") { AreaKey = f.Key.Area, Coverage = f.Words });

    /// <summary>What the texts are checked against, and of which day, for readers.</summary>
    public static string Words(Survey survey, FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return $"the figures of the survey \u201c{survey.Title}\u201d{Latest(figures)}";
    }

    /// <summary>Of which day or month the latest figures are, as the end of a sentence; empty where none has a day.</summary>
    public static string Latest(FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var days = figures.Rows.Select(r => r.Vintage).OfType<KnownOn>().ToList();
        return days.Count > 0 ? $", the latest of {days.Max().Label}" : "";
    }

    private static FigureRow? Row(SeriesKey key, Observation observation, Gazetteer gazetteer) =>
        observation.Count is { IsExact: true } count && Part(key.Breakdown) is { } subset
            ? new FigureRow(
                gazetteer.NameOf(key.Area), Measure(key, subset), key.Period, count.Lower,
                observation.KnownOn.IsUndated ? null : observation.KnownOn,
                observation.Source.Citation is { } citation ? citation.Publication : $"{observation.Source.Document} {observation.Source.Locator}")
            {
                AreaKey = key.Area,
            }
            : null;

    // Of parts of several dimensions no text speaks.
    private static string? Part(Breakdown breakdown) => breakdown.Parts.Length > 1 ? null : PartName.Of(breakdown);
}
