namespace Cyberflag.Statistics;

/// <summary>The counts of a table, each exact, within bounds, or missing.</summary>
internal sealed class OpenCounts
{
    /// <summary>Of a column; <paramref name="least"/> is where a mark such as <c>&lt;5</c> begins.</summary>
    /// <exception cref="InputException">A cell is no count, with its row and column.</exception>
    public OpenCounts(Column column, double? least)
    {
        (Lower, Upper) = CountBounds.Of(column, least);
        for (var row = 0; row < Lower.Length; row++)
        {
            if (Lower[row] < 0)
            {
                throw column.Fault(row, "is negative: counts are from 0 on");
            }

            if (Lower[row] > Math.Floor(Lower[row]))
            {
                throw column.Fault(row, "is not whole: counts are");
            }
        }
    }

    /// <summary>The least count of each row; no number where it is missing.</summary>
    public double[] Lower { get; }

    /// <summary>The greatest.</summary>
    public double[] Upper { get; }

    /// <summary>True where nothing is known.</summary>
    public bool IsMissing(int row) => double.IsNaN(Lower[row]);

    /// <summary>True where the count is known.</summary>
    public bool IsExact(int row) => Lower[row].Equals(Upper[row]) && !IsMissing(row);

    /// <summary>The bounds, where it is known no closer.</summary>
    public (double Lower, double Upper)? Bounds(int row) => IsExact(row) || IsMissing(row) ? null : (Lower[row], Upper[row]);

    /// <summary>True where the condition holds in every row.</summary>
    public bool All(Func<int, bool> holds) => Enumerable.Range(0, Lower.Length).All(holds);
}
