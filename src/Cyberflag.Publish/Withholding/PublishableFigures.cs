using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// The figures and observations of a survey after <see cref="Withholding"/>: what pages and files are made from. It cannot be made
/// in any other way.
/// </summary>
public sealed class PublishableFigures
{
    private readonly Dictionary<string, PublicFigure> byId;
    private readonly Dictionary<SeriesKey, ImmutableArray<PublicObservation>> observations;
    private readonly Dictionary<string, PublicObservation> byObservation;
    private readonly FigureSet set;

    private PublishableFigures(FigureSet set, WithheldKeys keys)
    {
        this.set = set;
        var withheld = new WithheldFigures(set, keys);
        var words = new PublicWords(set, keys);
        var isWithheld = set.Figures.Select((f, i) => withheld.Contains(set.Ids[i], f)).ToArray();
        Figures =
        [
            .. ParallelEnumerable.Range(0, set.Figures.Length).AsOrdered().Select(i => isWithheld[i]
                ? PublicFigure.Withheld(set.Ids[i], set.Figures[i], words.Title(set.Figures[i]))
                : new PublicFigure(set.Ids[i], words.Of(set.Figures[i]), false)),
        ];
        byId = Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
        Withheld = Figures.Count(f => f.IsWithheld);
        var open = set.Series.Values.Where(v => !keys.Contains(v.Key)).Select(PublicObservation.Of).Where(o => !o.IsEmpty).ToImmutableArray();
        observations = open.ToDictionary(o => o[0].Key);
        Observations = [.. open.SelectMany(o => o)];
        byObservation = new Dictionary<string, PublicObservation>(Observations.Length, StringComparer.Ordinal);
        foreach (var observation in Observations)
        {
            byObservation.TryAdd(observation.Id, observation);
        }
    }

    internal static PublishableFigures Of(FigureSet set, WithheldKeys keys, ImmutableArray<SeriesKey> secondary, ImmutableArray<GivenAway> given) =>
        new(set, keys) { ForProtection = secondary, GivenAway = given };

    /// <summary>What is withheld although it is not small, since a small count would follow from it and from what is public. For the team alone.</summary>
    public ImmutableArray<SeriesKey> ForProtection { get; private init; } = [];

    /// <summary>The counts that are to be withheld and follow from public numbers alone: nothing of this may be released. For the team alone.</summary>
    public ImmutableArray<GivenAway> GivenAway { get; private init; } = [];

    /// <summary>The exact counts that a release of these prints, figures and observations of all vintages: every later one has to reckon with them.</summary>
    public IEnumerable<PublishedCount> Counts => Figures
        .Where(f => f is { IsWithheld: false, Figure: { Statistic: Statistic.Count or Statistic.Published, Value.IsPoint: true } })
        .Select(f => (f.Figure.Key, Value: (long)f.Figure.Value!.Value.Lower))
        .Concat(Observations.Where(o => o.Count is { IsExact: true }).Select(o => (o.Key, Value: o.Count!.Value.Lower)))
        .Distinct().Select(c => new PublishedCount(c.Key.Area, c.Key.Measure, c.Key.Period, c.Value, c.Key.Breakdown));

    /// <summary>The survey.</summary>
    public Survey Survey => set.Survey;

    /// <summary>Forces and areas.</summary>
    public Gazetteer Gazetteer => set.Gazetteer;

    /// <summary>All figures, withheld ones as <c>[c]</c>, in the order in which they are shown.</summary>
    public ImmutableArray<PublicFigure> Figures { get; }

    /// <summary>All observations that may be published, by key.</summary>
    public ImmutableArray<PublicObservation> Observations { get; }

    /// <summary>How many figures are withheld.</summary>
    public int Withheld { get; }

    /// <summary>The figure of that id, or null.</summary>
    public PublicFigure? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The figure of that key, or null.</summary>
    public PublicFigure? Find(SeriesKey key, Statistic statistic, Period? baseline = null) => Find(Figure.IdOf(key, statistic, baseline));

    /// <summary>What the value of a key was chosen from; empty where it is withheld or nothing is held.</summary>
    public ImmutableArray<PublicObservation> ObservationsOf(SeriesKey key) => observations.GetValueOrDefault(key, []);

    /// <summary>The observation of that id, or null where it is withheld or not held.</summary>
    public PublicObservation? FindObservation(string id) => byObservation.GetValueOrDefault(id);

    /// <summary>The reference value of that id, or null.</summary>
    public ReferenceValue? FindReference(string id) => set.FindReference(id);

    /// <summary>The name of an area, or its code where it has none.</summary>
    public string AreaName(string code) => Gazetteer.NameOf(code);
}
