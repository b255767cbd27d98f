using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>
/// L-013: every document held is in the index of documents. L-014: every row of that index is the plain hash of the document that it names.
/// </summary>
internal static class DocumentIndexRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        var plain = snapshot.Payloads.DistinctBy(p => p.Hash).ToDictionary(p => p.Hash, p => p.Sha256);
        var referred = snapshot.ReferredDocuments.Select(r => r.Payload).ToHashSet();
        var indexed = snapshot.Documents.Select(d => d.Payload).ToHashSet();
        foreach (var payload in referred.Where(r => plain.ContainsKey(r) && !indexed.Contains(r)))
        {
            yield return OnIndex("L-013", snapshot, $"The document under {payload} is missing from the index of documents.");
        }

        foreach (var (sha256, payload) in snapshot.Documents.Where(d => !referred.Contains(d.Payload) || plain.GetValueOrDefault(d.Payload) != d.Sha256))
        {
            yield return OnIndex("L-014", snapshot, $"The index of documents says that {payload} is the document {sha256}, and it is not.");
        }
    }

    private static Finding OnIndex(string code, Snapshot snapshot, string message) => new(code, Severity.Error, message, snapshot.Path, Verification.GoBack);
}
