using Cyberflag.Ledger;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>ledger verify --json</c>.</summary>
internal static class LedgerJson
{
    public static void Write(Stream stream, LedgerHead head, IReadOnlyCollection<Finding> findings) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("whole", findings.Count == 0);
        writer.WriteNumber("entries", head.Sequence);
        writer.WriteString("head", head.Hash);
        writer.WriteString("headToWriteDown", head.ToString());
        writer.Findings(findings);
        writer.WriteEndObject();
    });
}
