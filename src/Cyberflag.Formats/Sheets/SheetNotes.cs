using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>What is to be told of the cells of one sheet: how many of each sort, and the first of them.</summary>
internal sealed class SheetNotes
{
    private readonly Dictionary<Func<string, long, string, Finding>, (long Count, string First)> notes = [];

    /// <summary>Counts one cell for a finding.</summary>
    public void Add(Func<string, long, string, Finding> finding, CellAddress address)
    {
        var (count, first) = notes.GetValueOrDefault(finding);
        notes[finding] = (count + 1, first ?? address.ToString());
    }

    /// <summary>One finding of each sort, by code.</summary>
    public IEnumerable<Finding> Findings(string where) =>
        notes.Select(n => n.Key(where, n.Value.Count, n.Value.First)).OrderBy(f => f.Code, StringComparer.Ordinal);
}
