namespace Cyberflag.Formats;

/// <summary>Merged ranges: the first cell takes the span, the others are covered.</summary>
internal static class Merging
{
    /// <summary>Merges the ranges as far as the sheet reaches; gives what lay under them and how many could not be used.</summary>
    public static (long Hidden, long Unused) Apply(SheetCells cells, List<CellRange> ranges, ReadingLimits limits)
    {
        var (hidden, unused, budget) = (0L, 0L, limits.Cells);
        foreach (var range in ranges)
        {
            var clipped = new CellRange(range.First, new CellAddress(Math.Min(range.Last.Row, cells.Rows - 1), Math.Min(range.Last.Column, cells.Columns - 1)));
            if (clipped.First.Row > clipped.Last.Row || clipped.First.Column > clipped.Last.Column)
            {
                continue;
            }

            budget -= clipped.Cells;
            if (budget < 0 || cells.Widen(clipped.First.Row)[clipped.First.Column].IsCovered)
            {
                unused++;
                continue;
            }

            hidden += Merge(cells, clipped);
        }

        return (hidden, unused);
    }

    private static long Merge(SheetCells cells, CellRange range)
    {
        var hidden = 0L;
        for (var row = range.First.Row; row <= range.Last.Row; row++)
        {
            var line = cells.Widen(row);
            for (var column = range.First.Column; column <= range.Last.Column; column++)
            {
                if (row == range.First.Row && column == range.First.Column)
                {
                    line[column] = line[column] with
                    {
                        RowSpan = range.Last.Row - range.First.Row + 1,
                        ColumnSpan = range.Last.Column - range.First.Column + 1,
                    };
                    continue;
                }

                hidden += line[column].Kind == CellKind.Blank ? 0 : 1;
                line[column] = new Cell { IsHidden = line[column].IsHidden };
            }
        }

        return hidden;
    }
}
