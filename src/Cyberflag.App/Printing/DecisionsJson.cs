using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>review decide --json</c>: the decisions made, as decisions.csv holds them.</summary>
internal static class DecisionsJson
{
    public static void Write(Stream stream, ImmutableArray<Decision> decisions) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("decisions", decisions, d =>
        {
            writer.WriteStartObject();
            writer.WriteString("document", d.DocumentHash);
            writer.WriteString("place", d.Locator);
            writer.WriteString("raw", d.Raw);
            writer.WriteString("kind", Json.Word(d.Kind));
            writer.WriteString("value", d.Value);
            writer.WriteString("who", d.Who);
            writer.WriteString("when", d.When);
            writer.WriteString("why", d.Why);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });
}
