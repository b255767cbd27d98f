using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>All figures of a survey with what they rest on, so that each can be followed to its sources.</summary>
public sealed class FigureSet
{
    private readonly Dictionary<string, Figure> figures;
    private readonly Dictionary<string, SeriesValue> observed;
    private readonly Dictionary<string, ReferenceValue> references;

    /// <summary>Builds the set.</summary>
    /// <exception cref="ArgumentException">Two figures share an id, or a figure's input is nowhere: a broken invariant.</exception>
    public FigureSet(Survey survey, Gazetteer gazetteer, Series series, IEnumerable<Figure> figures, IEnumerable<ReferenceValue> references)
    {
        Survey = survey;
        Gazetteer = gazetteer;
        Series = series;
        Figures = [.. figures];
        Ids = [.. Figures.AsParallel().AsOrdered().Select(f => f.Id)];
        this.figures = new Dictionary<string, Figure>(Figures.Length, StringComparer.Ordinal);
        for (var i = 0; i < Figures.Length; i++)
        {
            this.figures.Add(Ids[i], Figures[i]);
        }

        this.references = references.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        observed = Observed(series);

        foreach (var figure in Figures)
        {
            if (figure.Inputs.FirstOrDefault(i => !IsKnown(i)) is { } missing)
            {
                throw new ArgumentException($"Figure {figure.Id} rests on {missing}, which is neither a figure, an observation nor a reference value.");
            }
        }
    }

    /// <summary>The survey that they are of.</summary>
    public Survey Survey { get; }

    /// <summary>The forces and areas that they name.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The reconciled values.</summary>
    public Series Series { get; }

    /// <summary>All figures, in the order in which they are shown.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The ids of <see cref="Figures"/>, in the same order.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The figure of that id, or null.</summary>
    public Figure? Find(string id) => figures.GetValueOrDefault(id);

    /// <summary>The figure of that key, or null.</summary>
    public Figure? Find(SeriesKey key, Statistic statistic, Period? baseline = null) => Find(Figure.IdOf(key, statistic, baseline));

    /// <summary>The observation of that id with the value of the series that it belongs to, or null.</summary>
    public (Observation Observation, SeriesValue Value)? FindObservation(string id) =>
        observed.GetValueOrDefault(id) is { } value ? (value.Observations.First(o => o.Id == id), value) : null;

    /// <summary>The reference value of that id, or null.</summary>
    public ReferenceValue? FindReference(string id) => references.GetValueOrDefault(id);

    private bool IsKnown(string id) => figures.ContainsKey(id) || observed.ContainsKey(id) || references.ContainsKey(id);

    private static Dictionary<string, SeriesValue> Observed(Series series)
    {
        var observed = new Dictionary<string, SeriesValue>(series.Values.Length, StringComparer.Ordinal);
        foreach (var value in series.Values)
        {
            foreach (var observation in value.Observations)
            {
                observed.TryAdd(observation.Id, value);
            }
        }

        return observed;
    }
}
