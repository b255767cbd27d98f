using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>
/// Parts tables that stand side by side: a blank column with labels of its own behind it begins another table. A blank column with
/// numbers behind it is a gap within one.
/// </summary>
internal static class TableBeside
{
    /// <summary>The tables of those headings and rows, the left one first; the texts above stand above all of them.</summary>
    public static IEnumerable<TablePart> Parts(
        ImmutableArray<Passage> texts, IReadOnlyList<ImmutableArray<TableCell>> headings, IReadOnlyList<ImmutableArray<TableCell>> data)
    {
        var above = texts;
        foreach (var (first, last) in Ranges(headings, data))
        {
            var rows = data.Select(r => r[first..last]).Where(r => r.Any(c => !c.IsBlank)).ToList();
            if (rows.Count > 0)
            {
                yield return new TablePart(above, TableShape.Of(headings.Select(h => h[first..last]).Where(h => h.Any(c => !c.IsBlank)).ToList(), rows));
                above = [];
            }
        }
    }

    private static IEnumerable<(int First, int Last)> Ranges(IReadOnlyList<ImmutableArray<TableCell>> headings, IReadOnlyList<ImmutableArray<TableCell>> data)
    {
        var width = data[0].Length;
        var first = 0;
        for (var column = 1; column < width - 1; column++)
        {
            if (headings.Concat(data).All(r => r[column].IsBlank) && HasLabels(headings, data, column + 1) && !IsBlank(headings, data, first, column))
            {
                yield return (first, column);
                first = column + 1;
            }
        }

        yield return (first, width);
    }

    private static bool HasLabels(IReadOnlyList<ImmutableArray<TableCell>> headings, IReadOnlyList<ImmutableArray<TableCell>> data, int column)
    {
        var heading = headings.Select(h => h[column].Text).LastOrDefault(h => !string.IsNullOrWhiteSpace(h)) ?? "";
        var isNamed = LabelWords.Names(heading) is not null && UnitReading.Leading(heading) is null;
        var cells = data.Select(r => r[column]).Where(c => !c.IsBlank).ToList();
        return cells.Count > 1 && (isNamed || cells.Count(c => CellValue.IsNumberOrMark(c.Text)) * 2 < cells.Count)
            && data.Any(r => r.Skip(column + 1).Any(c => CellValue.IsNumberOrMark(c.Text)));
    }

    private static bool IsBlank(IReadOnlyList<ImmutableArray<TableCell>> headings, IReadOnlyList<ImmutableArray<TableCell>> data, int first, int last) =>
        headings.Concat(data).All(r => r[first..last].All(c => c.IsBlank));
}
