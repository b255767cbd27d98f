using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The figures of a survey that people entered by hand.</summary>
/// <param name="All">All that can be used, corrected ones too, in the order of the file.</param>
/// <param name="Broken">Ids of entries that a row which cannot be used would correct; they count no more, since somebody found them wrong.</param>
/// <param name="Findings">Rows that cannot be used.</param>
public sealed record Entries(ImmutableArray<HandEntry> All, ImmutableArray<string> Broken, ImmutableArray<Finding> Findings)
{
    /// <summary>None.</summary>
    public static Entries None { get; } = new([], [], []);

    /// <summary>The entries that count: those that no other corrects.</summary>
    public IEnumerable<HandEntry> Standing => All.Where(e => !All.Any(c => c.Corrects == e.Id) && !Broken.Contains(e.Id));

    /// <summary>The entry that corrects another, or null.</summary>
    public HandEntry? CorrectionOf(HandEntry entry) => All.FirstOrDefault(c => c.Corrects == entry.Id);

    /// <summary>The observations of the entries that count.</summary>
    public IEnumerable<Observation> Observations => Standing.Select(e => e.ToObservation(Corrected(e)));

    private ImmutableArray<HandEntry> Corrected(HandEntry entry)
    {
        var corrected = ImmutableArray.CreateBuilder<HandEntry>();
        for (var earlier = entry; All.FirstOrDefault(e => e.Id == earlier.Corrects) is { } before; earlier = before)
        {
            corrected.Add(before);
        }

        return corrected.ToImmutable();
    }
}
