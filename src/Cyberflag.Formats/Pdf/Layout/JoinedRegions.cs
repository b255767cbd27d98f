namespace Cyberflag.Formats;

/// <summary>
/// Joins stretches of lines that are one table: with the same columns, only little space or a heading or two between them; and takes
/// in the headings above that stand over a column.
/// </summary>
internal static class JoinedRegions
{
    // Distances from line to line, in parts of the letters' size.
    private const double Apart = 4.6;
    private const double Above = 3.2;
    private const int MostBetween = 3;
    private const int MostAbove = 4;

    /// <summary>The stretches as first and last line, which do not overlap.</summary>
    public static List<(int First, int Last)> Find(List<PageLine> lines, double width)
    {
        var regions = new List<(int First, int Last)>();
        foreach (var region in LineRegions.Find(lines, width))
        {
            if (regions.Count > 0 && IsOne(lines, regions[^1], region))
            {
                regions[^1] = (regions[^1].First, region.Last);
            }
            else
            {
                regions.Add(region);
            }
        }

        return regions.ConvertAll(r => (WithHeadings(lines, r, regions), r.Last));
    }

    private static bool IsOne(List<PageLine> lines, (int First, int Last) one, (int First, int Last) other)
    {
        if (other.First - one.Last > MostBetween + 1)
        {
            return false;
        }

        for (var i = one.Last + 1; i <= other.First; i++)
        {
            if (lines[i].Baseline - lines[i - 1].Baseline > Apart * Math.Max(lines[i].Size, lines[i - 1].Size))
            {
                return false;
            }
        }

        List<PageLine> above = lines[one.First..(one.Last + 1)], below = lines[other.First..(other.Last + 1)];
        List<PageLine> between = lines[(one.Last + 1)..other.First];
        var (columns, theirs) = (ColumnFinding.Find(above), ColumnFinding.Find(below));
        return columns.Count > 1 && columns.Count == theirs.Count && ColumnFinding.Find([.. above, .. below]).Count == columns.Count
            && between.TrueForAll(l => ColumnFinding.Touched(columns, l.Box).Count <= 1 && l.Phrases[0].Words.Count <= 9)
            && !AlignedTables.IsProse(above, columns) && !AlignedTables.IsProse(below, theirs);
    }

    private static int WithHeadings(List<PageLine> lines, (int First, int Last) region, List<(int First, int Last)> regions)
    {
        var columns = ColumnFinding.Find(lines[region.First..(region.Last + 1)]);
        var first = region.First;
        if (columns.Count < 2)
        {
            return first;
        }

        for (var i = region.First - 1; i >= Math.Max(0, region.First - MostAbove); i--)
        {
            var isFar = lines[i + 1].Baseline - lines[i].Baseline > Above * Math.Max(lines[i].Size, lines[i + 1].Size);
            if (isFar || lines[i].Phrases.Count > 1 || regions.Exists(r => r.Last == i))
            {
                break;
            }

            var over = ColumnFinding.Touched(columns, lines[i].Box);
            if (over.Count > 0 && over[0] != columns[0] && lines[i].Phrases[0].Words.Count <= 8)
            {
                first = i;
            }
        }

        return first;
    }
}
