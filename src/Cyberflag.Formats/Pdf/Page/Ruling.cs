namespace Cyberflag.Formats;

/// <summary>A straight line on a page along one of its sides.</summary>
/// <param name="At">Where it lies across its own direction: y of a horizontal line, x of a vertical one.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(double At, double From, double To)
{
    public double Length => To - From;
}

/// <summary>The horizontal and the vertical lines of a page.</summary>
internal sealed record Rulings(List<Ruling> Horizontal, List<Ruling> Vertical)
{
    // Beyond this nothing is a table that people wrote.
    private const int Most = 2500;

    // A dotted line is many short ones; gaps of this size do not part it.
    private const double Gap = 2.6;
    private const double Same = 1.8;
    private const double Shortest = 5;

    /// <summary>True where there are so many that they were not looked at.</summary>
    public bool IsTooMany { get; private init; }

    /// <summary>Pieces joined into whole lines.</summary>
    public static Rulings Of(List<Ruling> horizontal, List<Ruling> vertical)
    {
        var (h, v) = (Whole(horizontal), Whole(vertical));
        return h.Count > Most || v.Count > Most ? new Rulings([], []) { IsTooMany = true } : new Rulings(h, v);
    }

    private static List<Ruling> Whole(List<Ruling> pieces)
    {
        var whole = new List<Ruling>();
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && pieces[end].At - pieces[end - 1].At <= Same && pieces[end].At - pieces[start].At <= 2 * Same)
            {
                end++;
            }

            Join(pieces.GetRange(start, end - start), whole);
            start = end;
        }

        return whole;
    }

    private static void Join(List<Ruling> pieces, List<Ruling> whole)
    {
        var at = pieces.Average(p => p.At);
        pieces.Sort((a, b) => a.From.CompareTo(b.From));
        var (from, to) = (pieces[0].From, pieces[0].To);
        foreach (var piece in pieces.Append(new Ruling(0, double.MaxValue, double.MaxValue)))
        {
            if (piece.From - to > Gap)
            {
                if (to - from >= Shortest)
                {
                    whole.Add(new Ruling(at, from, to));
                }

                from = piece.From;
            }

            to = Math.Max(to, piece.To);
        }
    }
}
