using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// A count whose place a waiting reading may take is provisional, and so is all that is computed from it. Both say so; what waits is not told, for it may be
/// a number that is withheld.
/// </summary>
internal sealed class Provisional(Series series)
{
    /// <summary>Noted with the count.</summary>
    public const string OfCount = "May change: another reading for the same thing waits for a person.";

    private const string OfOthers = "May change: a reading that it could rest on waits for a person.";

    private readonly HashSet<SeriesKey> counts = [.. series.Values.Where(v => v is { Chosen: not null, Contenders.IsEmpty: false }).Select(v => v.Key)];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The figure, with the note where it rests on a provisional one. Figures are marked in the order in which they rest on each other.</summary>
    public Figure Mark(Figure figure)
    {
        if (counts.Count == 0)
        {
            return figure;
        }

        if (figure.Statistic is Statistic.Count or Statistic.Published && counts.Contains(figure.Key))
        {
            ids.Add(figure.Id);
            return figure;
        }

        if (figure.Statistic is Statistic.ForcesHeld or Statistic.PopulationHeld || !figure.Inputs.Any(ids.Contains))
        {
            return figure;
        }

        ids.Add(figure.Id);
        return figure with { Notes = [.. figure.Notes.Where(n => n != OfCount), OfOthers] };
    }
}
