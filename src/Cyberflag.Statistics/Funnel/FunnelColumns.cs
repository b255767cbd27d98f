namespace Cyberflag.Statistics;

/// <summary>The columns of a funnel's table, checked, with faults told by row and column.</summary>
internal static class FunnelColumns
{
    private static readonly string[] Numerators = ["numerator", "obs", "observed", "ev", "events", "count"];
    private static readonly string[] Denominators = ["denominator", "expected", "pop", "population"];

    /// <summary>A group with its numbers.</summary>
    internal sealed record Group(string Name, double Numerator, double Denominator);

    /// <summary>Rates with the sizes that follow from them.</summary>
    internal sealed record RateColumns(Table Table, double[] Counts, double[] Sizes, double Multiplier, string Type);

    /// <summary>Numerators from 0 on, and denominators above 0.</summary>
    public static (double[] Numerators, double[] Denominators) Pair(Table table) =>
        (table.Column(Numerators).Counts(), table.Column(Denominators).Positives());

    /// <summary>Counts and the sizes implied by their rates: multiplier × events / rate; of a crude rate without events, its denominator.</summary>
    public static RateColumns Rates(MethodInput input)
    {
        var table = input.Table();
        NoRate.Check(table);
        var (multiplier, type) = (input.Positive("multiplier"), input.Choice("rate_type", null, "dsr", "crude"));
        var (counts, rates) = (table.Column(Numerators), table.Column("rate"));
        var events = counts.Counts();
        var sizes = events.Select((count, row) => (count, type) switch
        {
            (0, "dsr") => double.NaN,
            (0, _) => table.Column(Denominators).Positives()[row],
            _ when rates.Number(row) > 0 => multiplier * count / rates.Number(row),
            _ => throw rates.Fault(row, "is no rate of events that were counted"),
        }).ToArray();
        return new RateColumns(table, events, sizes, multiplier, type);
    }

    /// <summary>All events over all sizes that are known.</summary>
    public static double Average(double[] numerators, double[] denominators)
    {
        var sum = OrderFreeSum.Of(numerators);
        return sum > 0
            ? sum / OrderFreeSum.Of(denominators.Where(d => !double.IsNaN(d)))
            : throw new NotApplicableException("Every count is 0: there is no average to compare with.");
    }

    /// <summary>No share counts more than all.</summary>
    public static void NoneAboveAll(Table table, double[] numerators, double[] denominators)
    {
        var row = Array.FindIndex(numerators.Zip(denominators, (n, d) => n > d).ToArray(), above => above);
        if (row >= 0)
        {
            throw table.Column(Numerators).Fault(row, "is more than its denominator");
        }
    }

    /// <summary>Counts that are whole.</summary>
    public static long[] Whole(Table table, double[] numerators) =>
        [.. numerators.Select((n, row) => n.Equals(Math.Floor(n)) ? (long)n : throw table.Column(Numerators).Fault(row, "is no whole number of events"))];

    /// <summary>The groups in the order of their names, which are unlike each other.</summary>
    public static List<Group> Groups(Table table, FunnelKind kind)
    {
        var (numerators, denominators) = Pair(table);
        if (kind == FunnelKind.Proportion)
        {
            NoneAboveAll(table, numerators, denominators);
        }

        var names = table.Column("group", "area", "force");
        var groups = new SortedDictionary<string, Group>(StringComparer.Ordinal);
        for (var row = 0; row < table.Rows; row++)
        {
            // SHMI is computed from expected events to two decimals.
            var denominator = kind == FunnelKind.RatioByLogarithm ? Math.Round(denominators[row], 2) : denominators[row];
            if (!groups.TryAdd(names.Cells[row], new Group(names.Cells[row], numerators[row], denominator)))
            {
                throw names.Fault(row, "stands twice: a group has one row");
            }
        }

        if (groups.Count < 2)
        {
            throw new NotApplicableException("There is one group: a funnel compares several.");
        }

        return numerators.Any(n => n > 0) ? [.. groups.Values] : throw new NotApplicableException("Every count is 0: the groups do not differ.");
    }
}
