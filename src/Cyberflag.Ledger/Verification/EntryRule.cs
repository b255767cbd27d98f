using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>L-005: each entry has the hash that its fields give. L-006: its fields are of the ledger's form.</summary>
internal static class EntryRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        foreach (var entry in snapshot.Entries)
        {
            if (entry.StatedHash != entry.ComputedHash())
            {
                yield return Verification.OnEntry("L-005", snapshot, entry.Sequence, $"Entry {entry.Sequence} is not what was recorded: its hash does not fit its contents.");
            }
            else if (entry.KindOrNull is null || entry.RecordedOrNull is null)
            {
                yield return Verification.OnEntry("L-006", snapshot, entry.Sequence, $"Entry {entry.Sequence} has a kind or a time that Cyberflag does not write: another program recorded it.");
            }
        }
    }
}
