using System.Globalization;
using System.Text.Json;
using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>
/// The erasable part of an entry as canonical JSON: names of documents can name people, and a decision carries words of the
/// document and its plain hash.
/// </summary>
internal static class Particulars
{
    /// <summary>The name of a document.</summary>
    public static byte[] Of(string name) => CanonicalJson.BytesOf(json => json.WriteString("name", name));

    /// <summary>A decision.</summary>
    public static byte[] Of(Decision decision) => CanonicalJson.BytesOf(json =>
    {
        json.WriteString("document", decision.DocumentHash);
        json.WriteString("locator", decision.Locator);
        json.WriteString("raw", decision.Raw);
        json.WriteString("kind", decision.Kind.ToString());
        json.WriteString("value", decision.Value);
        json.WriteString("who", decision.Who);
        json.WriteString("when", decision.When.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("why", decision.Why);
    });

    /// <summary>The name in the particulars of a document.</summary>
    public static string Name(byte[] particulars)
    {
        using var json = JsonDocument.Parse(particulars);
        return Text(json, "name");
    }

    /// <summary>The decision in the particulars of one.</summary>
    public static Decision Decision(byte[] particulars)
    {
        using var json = JsonDocument.Parse(particulars);
        return new Decision
        {
            DocumentHash = Text(json, "document"),
            Locator = Text(json, "locator"),
            Raw = Text(json, "raw"),
            Kind = Enum.Parse<DecisionKind>(Text(json, "kind")),
            Value = Text(json, "value"),
            Who = Text(json, "who"),
            When = DateTimeOffset.ParseExact(Text(json, "when"), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            Why = Text(json, "why"),
        };
    }

    private static string Text(JsonDocument json, string property) => json.RootElement.GetProperty(property).GetString() ?? "";
}
