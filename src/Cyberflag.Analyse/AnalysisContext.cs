using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>What the rules see: series, survey, reference data, and the figures computed so far.</summary>
internal sealed class AnalysisContext(Series series, Survey survey, ReferenceData reference)
{
    private readonly Dictionary<(SeriesKey, Statistic), Figure> whole = [];
    private readonly ILookup<(string Area, string Measure), SeriesValue> wholes =
        series.Values.Where(v => v.Key.Breakdown.IsWhole).ToLookup(v => (v.Key.Area, v.Key.Measure));
    private readonly Dictionary<(string Area, string Measure), ImmutableArray<Figure>> held = [];
    private readonly Provisional provisional = new(series);

    public Series Series => series;

    public Survey Survey => survey;

    public ReferenceData Reference => reference;

    public List<Figure> Figures { get; } = [];

    public List<ReferenceValue> References { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The area for which totals are given.</summary>
    public Area National => reference.Gazetteer.FindArea(survey.Area)
        ?? throw new InvalidOperationException($"The survey's area {survey.Area} is in no reference table.");

    public void Add(IEnumerable<Figure> added)
    {
        var figures = added.Select(provisional.Mark).ToList();
        foreach (var figure in figures)
        {
            if (figure is { Baseline: null, Key.Breakdown.IsWhole: true })
            {
                whole.Add((figure.Key, figure.Statistic), figure);
            }
        }

        Figures.AddRange(figures);
    }

    /// <summary>The figure of a key that is not broken down, or null.</summary>
    public Figure? Find(SeriesKey key, Statistic statistic) => whole.GetValueOrDefault((key, statistic));

    /// <summary>The count of an area and period that is held as a number: its own or, for a region or nation, as published; else null.</summary>
    public Figure? Count(string area, Measure measure, Period period)
    {
        var key = new SeriesKey(area, measure.Code, period);
        return (Find(key, Statistic.Count) ?? Find(key, Statistic.Published)) is { Value: not null } figure ? figure : null;
    }

    /// <summary>The counts of an area that are held in the periods that the survey asks for, oldest first.</summary>
    public ImmutableArray<Figure> Held(string area, Measure measure)
    {
        if (!held.TryGetValue((area, measure.Code), out var counts))
        {
            held[(area, measure.Code)] = counts = [.. measure.Periods.Select(p => Count(area, measure, p)).OfType<Figure>()];
        }

        return counts;
    }

    /// <summary>The forces of the panel whose count is held in a period, in the order of the panel, with that count.</summary>
    public ImmutableArray<(Force Force, Figure Count)> HeldForces(Measure measure, Period period) =>
        [.. survey.Panel.Select(f => (Force: f, Count: Count(f.Code, measure, period))).Where(p => p.Count is not null).Select(p => (p.Force, p.Count!))];

    /// <summary>The areas that have any whole count of a measure, forces first, in the order of the gazetteer.</summary>
    public IEnumerable<Area> AreasWith(Measure measure) => reference.Gazetteer.Areas.Where(a => wholes.Contains((a.Code, measure.Code)));

    /// <summary>The values of an area and measure that are not broken down, in the order of their periods.</summary>
    public IEnumerable<SeriesValue> WholeValues(string area, Measure measure) => wholes[(area, measure.Code)];

    /// <summary>What crossing from one period to another must say: the definition breaks between them.</summary>
    public IEnumerable<string> Breaks(Measure measure, string area, Period earlier, Period later) =>
        reference.Breaks.Where(b => b.Measure == measure.Code && b.IsCrossedBy(earlier, later) && Touches(b, area))
            .Select(b => $"Definition break, {b.Date.Label}: {b.What}.");

    public string AreaName(string code) => reference.Gazetteer.NameOf(code);

    private bool Touches(DefinitionBreak change, string area)
    {
        if (change.Area is null || change.Area == area || reference.Gazetteer.FindArea(area) is not { } place
            || reference.Gazetteer.FindArea(change.Area) is not { } touched)
        {
            return true;
        }

        return place.Members.Any(m => touched.Members.Any(t => t.Force == m.Force));
    }
}
