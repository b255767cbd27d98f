using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>
/// L-015: every reading in the cache is what was kept. L-016: it is of a document that is held. Warnings, because a reading is derived: one that does not fit its
/// checksum is not used and is made again.
/// </summary>
internal static class ReadingRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        var held = snapshot.Documents.Select(d => d.Sha256).ToHashSet();
        foreach (var (sha256, reader, isWhole) in snapshot.Readings)
        {
            var where = $"{snapshot.Path}, reading of {sha256} by {reader}";
            if (!isWhole)
            {
                yield return new Finding(
                    "L-015", Severity.Warning, "A cached reading is damaged. It is not used.", where, "Run the survey again: the document is read anew. If it happens again, check the disk.");
            }

            if (!held.Contains(sha256))
            {
                yield return new Finding(
                    "L-016", Severity.Warning, "A cached reading is of a document that is not held.", where, "If the document was erased, ask who put its reading back. It is in no figure.");
            }
        }
    }
}
