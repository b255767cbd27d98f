using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>
/// L-007: the entry at the head that was written down earlier is still there and the same. The only proof against entries cut off
/// at the end, and against a chain that was computed anew.
/// </summary>
internal static class HeadRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        if (snapshot.Expected is not { } expected || expected == LedgerHead.Empty)
        {
            yield break;
        }

        var entry = snapshot.Entries.FirstOrDefault(e => e.Sequence == expected.Sequence);
        if (entry is null)
        {
            var held = snapshot.Entries.Count == 0 ? 0 : snapshot.Entries[^1].Sequence;
            yield return Verification.OnEntry(
                "L-007", snapshot, expected.Sequence, $"The ledger once had {expected.Sequence} entries and now has {held}: entries were cut off at the end, or this is an older copy.");
        }
        else if (entry.StatedHash != expected.Hash)
        {
            yield return Verification.OnEntry(
                "L-007", snapshot, expected.Sequence, $"Entry {expected.Sequence} is not the one that was written down: the chain was made anew, or this is the ledger of another survey.");
        }
    }
}
