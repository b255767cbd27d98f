using Cyberflag.Surveys;

namespace Cyberflag.App.Printing;

/// <summary><c>review list --json</c>.</summary>
internal static class ReviewJson
{
    public static void Write(Stream stream, RunResult result) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("waiting", result.Reconciled.Waiting, w => RunJson.Waiting(writer, w));
        writer.WriteEndObject();
    });
}
