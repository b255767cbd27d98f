using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>L-011: nothing is held that an entry says was erased. L-012: no erasure has left traces in the files.</summary>
internal static class ErasureRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot)
    {
        var erased = snapshot.Erased;
        foreach (var payload in snapshot.Payloads.Where(p => erased.Contains(p.Hash)))
        {
            yield return new Finding(
                "L-011", Severity.Error, $"Payload {payload.Hash} is held although the ledger says that it was erased.", snapshot.Path,
                "Somebody put it back, perhaps from an old copy. Ask who, and erase it where it came from.");
        }

        if (snapshot.Marked != Schema.Version)
        {
            yield return new Finding(
                "L-012", Severity.Warning, "A document was erased, but traces of it may be left in the files of the ledger.", snapshot.Path,
                "Close every other program that uses this survey and run any command again: opening the ledger clears the traces.");
        }
    }
}
