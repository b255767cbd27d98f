namespace Cyberflag.Publish;

/// <summary>
/// Which sums of unknown numbers follow from which others: elimination by Gauss on sparse rows, in the arithmetic of the remainders of a great prime, which is
/// exact. Each row that follows from earlier ones is told with the rows that it follows from. The constants of the equations have no part in it, so that what is
/// found does not depend on the numbers that are to be hidden. (That a dependency exists among the remainders alone, and not among the fractions, would need a
/// determinant that the prime divides; it would withhold one number too many.)
/// </summary>
internal sealed class Elimination
{
    private const long Prime = 2_147_483_647;

    private readonly Dictionary<int, (SortedDictionary<int, long> Row, Dictionary<int, long> Of)> echelon = [];
    private int added;

    /// <summary>How many rows were given so far: the next has this number.</summary>
    public int Rows => added;

    /// <summary>Adds a row. Where it follows from rows before, these with itself; else null.</summary>
    /// <param name="row">Factors by unknown.</param>
    public IReadOnlyCollection<int>? Add(IEnumerable<KeyValuePair<int, long>> row) => Reduce(row, keep: true);

    /// <summary>As <see cref="Add"/>, without keeping the row; its own number is not among those given.</summary>
    public IReadOnlyCollection<int>? Test(IEnumerable<KeyValuePair<int, long>> row) => Reduce(row, keep: false);

    private Dictionary<int, long>.KeyCollection? Reduce(IEnumerable<KeyValuePair<int, long>> given, bool keep)
    {
        var row = new SortedDictionary<int, long>();
        foreach (var (cell, factor) in given)
        {
            row[cell] = Positive(factor);
        }

        var of = new Dictionary<int, long>();
        if (keep)
        {
            of[added++] = 1;
        }

        while (row.Count > 0)
        {
            var (lead, factor) = row.First();
            if (!echelon.TryGetValue(lead, out var by))
            {
                if (keep)
                {
                    var inverse = Power(factor, Prime - 2);
                    echelon[lead] = (Times(row, inverse), new Dictionary<int, long>(of.Select(t => new KeyValuePair<int, long>(t.Key, t.Value * inverse % Prime))));
                }

                return null;
            }

            Subtract(row, by.Row, factor);
            Subtract(of, by.Of, factor);
        }

        return of.Keys;
    }

    private static SortedDictionary<int, long> Times(SortedDictionary<int, long> row, long factor)
    {
        var times = new SortedDictionary<int, long>();
        foreach (var (cell, value) in row)
        {
            times[cell] = value * factor % Prime;
        }

        return times;
    }

    private static void Subtract(IDictionary<int, long> row, IDictionary<int, long> by, long factor)
    {
        foreach (var (cell, value) in by)
        {
            var rest = Positive((row.TryGetValue(cell, out var held) ? held : 0) - (factor * value % Prime));
            if (rest == 0)
            {
                row.Remove(cell);
            }
            else
            {
                row[cell] = rest;
            }
        }
    }

    private static long Positive(long value) => ((value % Prime) + Prime) % Prime;

    private static long Power(long number, long exponent)
    {
        var power = 1L;
        for (var square = number; exponent > 0; exponent >>= 1, square = square * square % Prime)
        {
            power = (exponent & 1) == 1 ? power * square % Prime : power;
        }

        return power;
    }
}
