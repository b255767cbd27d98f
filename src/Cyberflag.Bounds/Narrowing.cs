namespace Cyberflag.Bounds;

/// <summary>
/// Narrows what each cell can be by one sum after another, until nothing moves. What it leaves is never too narrow; several sums together
/// can allow less. Source: W. Harvey and P. J. Stuckey, "Improving linear constraint propagation by changing constraint representation",
/// Constraints 8 (2003).
/// </summary>
internal static class Narrowing
{
    // Bounds can creep by one at a time; what is left open then is for the solver.
    private const int MostRounds = 100;

    /// <summary>Narrows the bounds in place; the first sum that cannot be met, or null.</summary>
    public static BoundedSum? Narrow(CellRange[] cells, IReadOnlyList<BoundedSum> sums)
    {
        for (var (round, hasMoved) = (0, true); hasMoved && round < MostRounds; round++)
        {
            hasMoved = false;
            foreach (var sum in sums)
            {
                if (!Apply(cells, sum, ref hasMoved))
                {
                    return sum;
                }
            }
        }

        return null;
    }

    private static bool Apply(CellRange[] cells, BoundedSum sum, ref bool hasMoved)
    {
        var (least, greatest, openBelow, openAbove) = (0L, 0L, 0, 0);
        foreach (var (cell, factor) in sum.Terms)
        {
            var (lower, upper) = Product(cells[cell], factor);
            (least, openBelow) = lower is { } low ? (least + low, openBelow) : (least, openBelow + 1);
            (greatest, openAbove) = upper is { } high ? (greatest + high, openAbove) : (greatest, openAbove + 1);
        }

        if ((openBelow == 0 && least > sum.Upper) || (openAbove == 0 && greatest < sum.Lower))
        {
            return false;
        }

        foreach (var (cell, factor) in sum.Terms)
        {
            var (lower, upper) = Product(cells[cell], factor);
            var othersLeast = openBelow - (lower is null ? 1 : 0) == 0 ? least - (lower ?? 0) : (long?)null;
            var othersGreatest = openAbove - (upper is null ? 1 : 0) == 0 ? greatest - (upper ?? 0) : (long?)null;
            var (most, fewest) = (sum.Upper - othersLeast, sum.Lower - othersGreatest);
            var narrowed = factor > 0
                ? Within(cells[cell], Up(fewest, factor), Down(most, factor))
                : Within(cells[cell], Up(-most, -factor), Down(-fewest, -factor));
            if (narrowed.Lower > narrowed.Upper)
            {
                return false;
            }

            if (narrowed != cells[cell])
            {
                (cells[cell], hasMoved) = (narrowed, true); // the sums above are now wider than need be, until the next round
            }
        }

        return true;
    }

    private static (long? Lower, long? Upper) Product(CellRange cell, long factor) =>
        factor > 0 ? (cell.Lower * factor, cell.Upper * factor) : (cell.Upper * factor, cell.Lower * factor);

    private static CellRange Within(CellRange cell, long? lower, long? upper) =>
        new(Math.Max(cell.Lower, lower ?? cell.Lower), upper is { } bound && !(cell.Upper < bound) ? bound : cell.Upper);

    private static long? Up(long? value, long factor) => value is { } number ? -Floor(-number, factor) : null;

    private static long? Down(long? value, long factor) => value is { } number ? Floor(number, factor) : null;

    private static long Floor(long number, long divisor) => (number / divisor) - (number % divisor < 0 ? 1 : 0);
}
