using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>L-004: each entry is bound to the one before it.</summary>
internal static class LinkRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        var before = LedgerHead.Empty.Hash;
        foreach (var entry in snapshot.Entries)
        {
            if (Encoding.Latin1.GetString(entry.Previous) != before)
            {
                yield return Verification.OnEntry(
                    "L-004", snapshot, entry.Sequence, $"Entry {entry.Sequence} is not bound to the entry before it: one of the two was changed, or one between them was removed.");
            }

            before = entry.StatedHash;
        }
    }
}
