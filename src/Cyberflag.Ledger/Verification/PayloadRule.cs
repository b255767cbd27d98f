using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>
/// L-008: every payload that an entry speaks of is held, unless it was erased. L-009: every payload held is what was stored.
/// L-010: no payload is held that no entry speaks of.
/// </summary>
internal static class PayloadRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        var held = snapshot.Payloads.Select(p => p.Hash).ToHashSet();
        var referred = snapshot.ReferredDocuments.Concat(snapshot.ReferredParticulars).ToList();
        var erased = snapshot.Erased;
        foreach (var (payload, entry) in referred.Where(r => !held.Contains(r.Payload) && !erased.Contains(r.Payload)))
        {
            yield return Verification.OnEntry(
                "L-008", snapshot, entry.Sequence, $"Payload {payload} of entry {entry.Sequence} is missing, and no entry says that it was erased.");
        }

        foreach (var payload in snapshot.Payloads.Where(p => p.Salted != p.Hash))
        {
            yield return OnPayload("L-009", snapshot, payload, "is not what was stored: its salted hash does not fit.");
        }

        var known = referred.Select(r => r.Payload).ToHashSet();
        foreach (var payload in snapshot.Payloads.Where(p => !known.Contains(p.Hash)))
        {
            yield return OnPayload("L-010", snapshot, payload, "belongs to no entry: it was put there by something else than Cyberflag, or its entry was removed.");
        }
    }

    private static Finding OnPayload(string code, Snapshot snapshot, PayloadDigest payload, string what) => new(
        code, Severity.Error, $"Payload {payload.Hash} {what}", $"{snapshot.Path}, payload {payload.Hash}", Verification.GoBack);
}
