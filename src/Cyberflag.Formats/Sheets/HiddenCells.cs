using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Counts the cells of a sheet that no reader sees; says where they are and how many, never what they hold.</summary>
internal sealed class HiddenCells
{
    private readonly HashSet<int> rows = [];
    private readonly HashSet<int> columns = [];
    private long cells;

    /// <summary>Cells with content that lie under merged ones.</summary>
    public long UnderMerged { get; set; }

    public void Add(CellAddress address, bool isRowHidden, bool isColumnHidden)
    {
        cells++;
        if (isRowHidden)
        {
            rows.Add(address.Row);
        }

        if (isColumnHidden)
        {
            columns.Add(address.Column);
        }
    }

    public IEnumerable<Finding> Findings(string where, bool isSheetHidden)
    {
        if (isSheetHidden)
        {
            yield return FormatFindings.HiddenSheet(where, cells);
        }
        else if (cells > 0)
        {
            var parts = new[] { Part(rows.Order().Select(r => FigureText.Whole(r + 1L)), rows.Count, "row"), Part(columns.Order().Select(Grid.ColumnName), columns.Count, "column") };
            var what = string.Join(" and ", parts.Where(p => p.Length > 0));
            yield return FormatFindings.HiddenRowsAndColumns(where, $"{what} {(rows.Count + columns.Count == 1 ? "is" : "are")}", cells);
        }

        if (UnderMerged > 0)
        {
            yield return FormatFindings.UnderMerged(where, UnderMerged);
        }
    }

    /// <summary><c>Rows 3, 4 and 12 more</c>.</summary>
    private static string Part(IEnumerable<string> names, int count, string word)
    {
        const int Named = 5;
        var some = string.Join(", ", names.Take(Named));
        return count == 0 ? "" : $"{char.ToUpperInvariant(word[0])}{word[1..]}{(count == 1 ? "" : "s")} {some}{(count > Named ? $" (and {FigureText.Whole(count - Named)} more)" : "")}";
    }
}
