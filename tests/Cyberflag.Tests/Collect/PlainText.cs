using System.Security.Cryptography;
using System.Text;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Tests.Collect.Corpus;
using Cyberflag.Tests.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Collect;

/// <summary>Reads plain text as a document, without the readers of bytes.</summary>
internal static class PlainText
{
    public static ReferenceData Reference { get; } = ReferenceData.Load(Repository.Reference);

    public static Content Content(string text) => new()
    {
        MediaType = "text/plain",
        Blocks = [new TextBlock([.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new Line(i + 1, line))])],
    };

    public static Content Grid(string name, params string[][] rows) => new()
    {
        MediaType = "text/csv",
        Blocks = [new GridBlock(new Grid(name, GridAddress.RowColumn, rows.Select(r => r.Select(Cell.Of).ToArray())))],
    };

    public static Reading Read(string text, string? force = null, DateOnly? received = null) => Read(Content(text), force, received);

    public static Reading Read(Content content, string? force = null, DateOnly? received = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
        return ReplyReader.Read(
            new ReceivedDocument("reply.txt", hash, force is null ? null : Reference.Gazetteer.FindForce(force), received), content, Reference);
    }

    /// <summary>An observation on a line, for messages and reports.</summary>
    public static string Line(Observation o) => ObservationLine.Of(o);
}
