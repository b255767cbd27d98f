using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// The counts of the forces held, added up, for each year. Below the coverage that the policy asks for, the total is no
/// headline: its words begin with how many forces it holds, and end with what was published for the same area.
/// </summary>
internal static class Totals
{
    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from period in measure.Periods
        let held = context.HeldForces(measure, period)
        where !held.IsEmpty
        select Of(context, measure, period, held);

    /// <summary>True where enough forces of the panel are held for a headline.</summary>
    public static bool IsCovered(AnalysisContext context, int forces) =>
        forces >= context.Survey.Policy.HeadlineCoverage * context.Survey.Panel.Length;

    private static Figure Of(AnalysisContext context, Measure measure, Period period, ImmutableArray<(Force Force, Figure Count)> held)
    {
        var sum = Sum(held.Select(h => h.Count));
        var key = new SeriesKey(context.Survey.Area, measure.Code, period);
        var panel = context.Survey.Panel.Length;
        var text = FigureText.Text(sum, FigureUnit.Number);
        var isCovered = IsCovered(context, held.Length);
        var held44 = $"{held.Length} of {panel} forces held, {text} together (latest vintages)";
        return new Figure
        {
            Key = key,
            Statistic = Statistic.Total,
            Unit = FigureUnit.Number,
            Value = sum,
            Formula = string.Join(" + ", held.Select(h => FigureText.Value(h.Count))),
            Words = $"{PeriodText.Label(period)}: {held44}{Published(context, key)}",
            Inputs = [.. held.Select(h => h.Count.Id)],
            Notes = [.. isCovered ? Array.Empty<string>() : ["Too few forces for a national figure: not a headline."], .. OtherAreas(context, measure, period)],
            Replies = held.Sum(h => h.Count.Replies),
            Attested = held.Sum(h => h.Count.Attested),
            MayBeHeadlined = isCovered,
        };
    }

    /// <summary>The sum of the figures' values.</summary>
    public static Interval Sum(IEnumerable<Figure> figures)
    {
        var values = figures.Select(f => f.Value!.Value).ToList();
        return new Interval(values.Sum(v => v.Lower), values.Sum(v => v.Upper));
    }

    private static string Published(AnalysisContext context, SeriesKey key)
    {
        if (context.Find(key, Statistic.Published) is not { Value: not null } published)
        {
            return "";
        }

        var coverage = context.Series.Find(key)?.Chosen?.Coverage is { } forces ? $" from {forces}" : "";
        return $"; published by {context.Survey.PublishedBy}: {FigureText.Value(published)}{coverage}";
    }

    private static IEnumerable<string> OtherAreas(AnalysisContext context, Measure measure, Period period) =>
        from area in context.Reference.Gazetteer.Areas
        where area.Kind is AreaKind.Nation or AreaKind.Set && area.Code != context.Survey.Area && area.Members.Length * 2 > context.Survey.Panel.Length
        let published = context.Find(new SeriesKey(area.Code, measure.Code, period), Statistic.Published)
        where published?.Value is not null
        select $"Published for another area, {area.Name}: {FigureText.Value(published)}.";
}
