using Cyberflag.Ledger;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>ledger verify|copy|erase --json</c>.</summary>
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

    /// <summary>What was copied, and where to.</summary>
    public static void Write(Stream stream, LedgerHead head, string copy) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("copy", copy);
        writer.WriteNumber("entries", head.Sequence);
        writer.WriteString("head", head.Hash);
        writer.WriteString("headToWriteDown", head.ToString());
        writer.WriteEndObject();
    });

    /// <summary>What was erased; <c>overwritten</c> is false while another program holds the ledger open.</summary>
    public static void Write(Stream stream, ErasureRecord erased) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("entry", erased.Sequence);
        writer.WriteBoolean("overwritten", erased.IsOverwritten);
        writer.WriteEndObject();
    });
}
