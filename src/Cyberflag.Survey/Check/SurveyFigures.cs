using Cyberflag.Check;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The values of a survey as figures to check texts against, each vintage with the day from which it was known.</summary>
public static class SurveyFigures
{
    /// <summary>All exact values of the series, of all vintages, and of sources that conflict all of them: no text is confirmed by one of those.</summary>
    public static FigureTable Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var gazetteer = result.Folder.Reference.Gazetteer;
        return new FigureTable(
            result.Reconciled.Series.Values.SelectMany(v => new[] { v.Chosen }.Concat(v.Earlier).Concat(v.Agreeing).Concat(v.Conflicting).OfType<Observation>().Select(o => Row(v.Key, o, gazetteer))).OfType<FigureRow>(), gazetteer);
    }

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
                gazetteer.NameOf(key.Area), subset.Length == 0 ? key.Measure : $"{key.Measure}-{subset}", key.Period, count.Lower,
                observation.KnownOn.IsUndated ? null : observation.KnownOn,
                observation.Source.Citation is { } citation ? citation.Publication : $"{observation.Source.Document} {observation.Source.Locator}")
            {
                AreaKey = key.Area,
            }
            : null;

    // Of parts of several dimensions no text speaks.
    private static string? Part(Breakdown breakdown) => breakdown.Parts.Length > 1 ? null : PartName.Of(breakdown);
}
