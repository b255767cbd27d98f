using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>Finds which columns of a table hold labels and which hold numbers, and fills labels that stand once for several places.</summary>
internal static class TableShape
{
    /// <summary>The table of those headings and rows.</summary>
    public static Table Of(IReadOnlyList<ImmutableArray<TableCell>> headings, IReadOnlyList<ImmutableArray<TableCell>> data)
    {
        var columns = data[0].Length;
        var labels = 0;
        while (labels < columns && IsLabels(labels, headings, data))
        {
            labels++;
        }

        return new Table
        {
            Rows = [.. headings.Select((h, i) => FilledRight(h, labels, headings.Skip(i + 1).ToList(), data)), .. FilledDown(data, labels)],
            HeadingRows = headings.Count,
            LabelColumns = labels,
        };
    }

    private static bool IsLabels(int column, IReadOnlyList<ImmutableArray<TableCell>> headings, IReadOnlyList<ImmutableArray<TableCell>> data)
    {
        var cells = data.Where(r => !r[column].IsBlank).Select(r => r[column].Text).ToList();

        // The lowest heading is the column's own; those above may stand over several.
        var own = headings.Select(h => h[column].Text).LastOrDefault(h => !string.IsNullOrWhiteSpace(h)) ?? "";
        var named = LabelWords.Names(own) is LabelKind.Age or LabelKind.Period or LabelKind.Area or LabelKind.Sex or LabelKind.Offence;
        if (cells.Count > 0 && (IdentifierHeading.Is(own) || (column == 0 && data[0].Length > 2 && IdentifierHeading.AreRowNumbers(own, cells))))
        {
            return true;
        }

        // "Under 13" before numbers is an age; a number withheld stands among the numbers.
        var numbers = cells.Count(c => CellValue.IsNumberOrMark(c) && !(column == 0 && data[0].Length > 1 && LabelWords.KindOf(c) == LabelKind.Age));
        return cells.Count == 0 ? column == 0 || named
            : numbers * 2 < cells.Count || (column == 0 && cells.All(TableRows.IsYear)) || (named && cells.Count > 0 && !IsCounted(headings, column));
    }

    // "Offences" over numbers is what they count.
    private static bool IsCounted(IReadOnlyList<ImmutableArray<TableCell>> headings, int column) =>
        headings.Any(h => LabelWords.Names(h[column].Text) == LabelKind.Offence && UnitReading.Leading(h[column].Text) is not null);

    // A group heading that is not merged stands over its first column only; so does a lone unit. A column without headings of its own is none of the group.
    private static ImmutableArray<TableCell> FilledRight(
        ImmutableArray<TableCell> row, int labels, List<ImmutableArray<TableCell>> below, IReadOnlyList<ImmutableArray<TableCell>> data)
    {
        var isLone = row.Count(c => !c.IsBlank && !c.IsCovered) == 1;
        var filled = row.ToBuilder();
        var last = "";
        for (var column = labels; column < row.Length && (below.Count > 0 || isLone); column++)
        {
            var isOwn = below.Count > 0 ? below.Exists(b => !b[column].IsBlank) : data.Any(d => !d[column].IsBlank);
            if (!filled[column].IsBlank)
            {
                last = filled[column].Text;
            }
            else if (!row[column].IsCovered && isOwn)
            {
                filled[column] = filled[column] with { Text = last };
            }
        }

        return filled.ToImmutable();
    }

    // A label that stands once for several rows stands in the first of them; the innermost labels are printed in each.
    private static IEnumerable<ImmutableArray<TableCell>> FilledDown(IReadOnlyList<ImmutableArray<TableCell>> data, int labels)
    {
        var above = new string[labels];
        var isGroup = Enumerable.Range(0, labels).Select(c => IsGroup(data, c, labels)).ToList();
        foreach (var row in data)
        {
            var filled = row.ToBuilder();
            for (var column = 0; column < labels - 1; column++)
            {
                if (!isGroup[column])
                {
                    continue;
                }

                above[column] = row[column].IsBlank && row[labels - 1].Text.Length > 0 ? above[column] ?? "" : row[column].Text;
                filled[column] = row[column] with { Text = above[column] };
            }

            yield return filled.ToImmutable();
        }
    }

    // A label for several rows leaves at least as many places blank as it fills; a blank among labels of their own is a label that is missing.
    private static bool IsGroup(IReadOnlyList<ImmutableArray<TableCell>> data, int column, int labels)
    {
        var open = data.Where(r => !r[column].IsCovered && !r[labels - 1].IsBlank).ToList();
        return open.Count > 0 && !open[0][column].IsBlank && open.Count(r => r[column].IsBlank) * 2 >= open.Count;
    }
}
