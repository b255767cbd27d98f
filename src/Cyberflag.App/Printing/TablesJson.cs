using System.Text.Json;
using Cyberflag.Formats;

namespace Cyberflag.App.Printing;

/// <summary>The tables of a document, in reading order, those of its attachments after them.</summary>
internal static class TablesJson
{
    /// <summary>Writes <c>tables</c>: place, rows, columns, and on demand the text of every cell as the document shows it.</summary>
    public static void Write(Utf8JsonWriter writer, Content content, bool withCells) =>
        writer.Array("tables", Tables(content, ""), t =>
        {
            writer.WriteStartObject();
            writer.WriteString("locator", t.Prefix + t.Grid.Extent);
            writer.WriteNumber("rows", t.Grid.Rows);
            writer.WriteNumber("columns", t.Grid.Columns);
            if (withCells)
            {
                writer.Array("cells", Enumerable.Range(0, t.Grid.Rows), r => Row(writer, t.Grid, r));
            }

            writer.WriteEndObject();
        });

    private static IEnumerable<(string Prefix, Grid Grid)> Tables(Content content, string prefix) =>
        content.Blocks.OfType<GridBlock>().Select(b => (prefix, b.Grid))
            .Concat(content.Attachments.SelectMany(a => Tables(a.Content, $"{prefix}{a.Name}!")));

    private static void Row(Utf8JsonWriter writer, Grid grid, int row)
    {
        writer.WriteStartArray();
        for (var column = 0; column < grid.Columns; column++)
        {
            writer.WriteStringValue(grid[row, column].Shown);
        }

        writer.WriteEndArray();
    }
}
