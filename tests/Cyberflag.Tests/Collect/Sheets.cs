using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect;

/// <summary>
/// Workbooks written as text: a row a line, a stroke between cells; <c>&lt;</c> is a place merged with the one on its left, <c>^</c> with
/// the one above.
/// </summary>
internal static class Sheets
{
    public static Reading Read(params (string Name, string Rows)[] sheets) => PlainText.Read(Of(sheets), "essex");

    public static Reading Read(string rows) => Read(("Sheet1", rows));

    public static Content Of(params (string Name, string Rows)[] sheets) => new()
    {
        MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Blocks = [.. sheets.Select(s => new GridBlock(GridOf(s.Name, GridAddress.Sheet, s.Rows)))],
    };

    public static Grid GridOf(string name, GridAddress address, string rows)
    {
        var texts = rows.ReplaceLineEndings("\n").Split('\n').Select(r => r.Split('|').Select(c => c.Trim()).ToArray()).ToArray();
        return new Grid(name, address, texts.Select((row, r) => row.Select((text, c) => Place(texts, r, c, text)).ToArray()));
    }

    /// <summary>The one observation of a cell of the first sheet, <c>B2</c>, or of a place in full.</summary>
    public static Observation At(this Reading reading, string place) =>
        Assert.Single(reading.Observations, o => o.Source.Locator == (place.Contains('!', StringComparison.Ordinal) ? place : $"Sheet1!{place}"));

    public static bool Has(this Reading reading, string place) => reading.Observations.Any(o => o.Source.Locator == $"Sheet1!{place}");

    private static Cell Place(string[][] rows, int row, int column, string text)
    {
        if (text is "<" or "^")
        {
            return Cell.Blank with { RowSpan = 0, ColumnSpan = 0 };
        }

        var columns = 1 + rows[row].Skip(column + 1).TakeWhile(t => t == "<").Count();
        var below = 1 + rows.Skip(row + 1).TakeWhile(r => column < r.Length && r[column] == "^").Count();
        return Cell.Of(text) with { RowSpan = below, ColumnSpan = columns };
    }
}
