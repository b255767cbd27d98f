using System.Collections.Immutable;
using Cyberflag.Check;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>A text to check, read from a file of any format.</summary>
public static class TextFile
{
    /// <summary>Reads a text; of plain text the places are those of the file as given, of other formats those of the text taken out of it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its bytes.</param>
    public static (Article? Article, ImmutableArray<Finding> Findings) Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var content = DocumentReader.Read(name, bytes);
        if (content.Blocks.IsEmpty)
        {
            return (null, content.Findings);
        }

        var given = content.MediaType is "text/plain" or "text/csv" ? TextDecoding.Decode(bytes.Span)?.Given : null;
        return (Article.Of(name, given ?? Joined(content), content.Date is { Year: < 9999 } day ? KnownOn.Day(day) : null) with { IsTakenOut = given is null }, content.Findings);
    }

    private static string Joined(Content content) => string.Join('\n', content.Blocks.SelectMany(b => b switch
    {
        TextBlock lines => lines.Lines.Select(l => l.Text),
        GridBlock { Grid: var grid } => Enumerable.Range(0, grid.Rows).Select(r => string.Join(" | ", Enumerable.Range(0, grid.Columns).Select(c => grid[r, c].Text))),
        _ => [],
    }));
}
