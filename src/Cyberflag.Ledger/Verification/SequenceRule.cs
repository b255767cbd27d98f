using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>L-003: the entries are numbered from 1 without gaps.</summary>
internal static class SequenceRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        var expected = 1L;
        foreach (var entry in snapshot.Entries)
        {
            if (entry.Sequence != expected)
            {
                yield return Verification.OnEntry(
                    "L-003", snapshot, entry.Sequence, $"Entry {entry.Sequence} stands where entry {expected} should be: entries were removed or renumbered.");
            }

            // A number that was tampered with may be the greatest there is.
            expected = unchecked(entry.Sequence + 1);
        }
    }
}
