using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>Follows what figures rest on, to find those that a withheld value is in.</summary>
internal sealed class WithheldFigures(FigureSet set, WithheldKeys keys)
{
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> observations = set.Series.Values.Where(v => keys.Contains(v.Key)).SelectMany(v => v.Observations)
        .Select(o => o.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>True where the figure is withheld.</summary>
    public bool Contains(string id, Figure figure)
    {
        if (known.TryGetValue(id, out var isWithheld))
        {
            return isWithheld;
        }

        known[id] = true; // figures that rest on each other in a circle are withheld
        isWithheld = !SaysOnlyWhoIsHeld(figure)
            && ((figure.Statistic is Statistic.Count or Statistic.Published && keys.Contains(figure.Key)) || figure.Inputs.Any(RestsOnWithheld));
        known[id] = isWithheld;
        return isWithheld;
    }

    private bool RestsOnWithheld(string input) => observations.Contains(input) || (set.Find(input) is { } figure && Contains(input, figure));

    private static bool SaysOnlyWhoIsHeld(Figure figure) => figure.Statistic is Statistic.ForcesHeld or Statistic.PopulationHeld;
}
