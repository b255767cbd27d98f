namespace Cyberflag.Statistics;

/// <summary>Fisher's noncentral hypergeometric distribution: the count of the first group, given how many of both have the property.</summary>
internal sealed class FixedMargins
{
    // Beyond this many possible counts only those that are not impossible to all digits are looked at.
    private const long LongestTable = 20_000;
    private const double Impossible = 1e-300;

    private readonly double[] logWeights;
    private readonly long successes;
    private readonly long total1;
    private readonly long total2;

    public FixedMargins(long successes, long total1, long total2)
    {
        (this.successes, this.total1, this.total2) = (successes, total1, total2);
        (Least, Greatest) = (Math.Max(0, successes - total2), Math.Min(successes, total1));
        logWeights = new double[IsLong ? 0 : Greatest - Least + 1];
        for (var i = 0; i < logWeights.Length; i++)
        {
            logWeights[i] = Choose(total1, Least + i) + Choose(total2, successes - Least - i);
        }
    }

    /// <summary>The least count that the margins allow.</summary>
    public long Least { get; }

    /// <summary>The greatest count that the margins allow.</summary>
    public long Greatest { get; }

    /// <summary>The probability of all counts at most as likely as this one, both groups being alike.</summary>
    public double AtMostAsLikely(long count, double tolerance)
    {
        var (first, probabilities) = Probabilities(1);
        var bound = count >= first && count < first + probabilities.Length ? probabilities[count - first] * tolerance : 0;
        return Math.Min(1, Sum(probabilities.Where(p => p <= bound)));
    }

    /// <summary>The odds ratio under which this count is the expected one.</summary>
    public double Estimate(long count)
    {
        if (count == Least)
        {
            return 0;
        }

        return count == Greatest ? double.PositiveInfinity : Solve(odds => Mean(odds) - count);
    }

    /// <summary>The probability of this count or more at an odds ratio.</summary>
    public double AtLeast(long count, double odds) => Probabilities(odds) is var (first, probabilities)
        ? Sum(probabilities.Skip((int)Math.Clamp(count - first, 0, probabilities.Length)))
        : 0;

    /// <summary>The probability of this count or fewer at an odds ratio.</summary>
    public double AtMost(long count, double odds) => Probabilities(odds) is var (first, probabilities)
        ? Sum(probabilities.Take((int)Math.Clamp(count - first + 1, 0, probabilities.Length)))
        : 0;

    /// <summary>
    /// The odds ratio at which a monotone function is 0, by Brent's method between 0 and 1, or by its inverse where it lies above 1.
    /// The tolerance is the one of R's <c>fisher.test</c>, so that the values are those that it prints: good to about five digits.
    /// </summary>
    public static double Solve(Func<double, double> function)
    {
        var (atNone, atEqual) = (function(0), function(1));
        if (atEqual == 0)
        {
            return 1;
        }

        return Math.Sign(atNone) != Math.Sign(atEqual)
            ? BrentRoot.Of(function, 0, 1, BrentRoot.UsualTolerance)
            : 1 / BrentRoot.Of(t => function(1 / t), double.BitIncrement(1) - 1, 1, BrentRoot.UsualTolerance);
    }

    private double Mean(double odds)
    {
        var (first, probabilities) = Probabilities(odds);
        return Sum(probabilities.Select((p, i) => p * (first + i)));
    }

    private bool IsLong => Greatest - Least >= LongestTable;

    // The counts come in their order, so that a plain sum is the same every time; a short one is sorted as it always was.
    private double Sum(IEnumerable<double> numbers) => IsLong ? numbers.Sum() : OrderFreeSum.Of(numbers);

    private (long First, double[] Probabilities) Probabilities(double odds)
    {
        if (odds == 0)
        {
            return (Least, [1]);
        }

        return IsLong ? AroundMode(odds) : (Least, All(odds));
    }

    // From the likeliest count to both sides, each weight from the one before.
    private (long First, double[] Probabilities) AroundMode(double odds)
    {
        var (a, b, c) = (odds - 1, ((successes + total1 + 2.0) * odds) + total2 - successes, (total1 + 1.0) * (successes + 1.0) * odds);
        var mode = Math.Clamp((long)(2 * c / (b + Math.Sqrt((b * b) - (4 * a * c)))), Least, Greatest);
        var (below, above) = (new List<double>(), new List<double> { 1 });
        for (var (k, weight) = (mode, 1.0); k > Least && weight > Impossible; k--)
        {
            weight *= k * (double)(total2 - successes + k) / ((total1 - k + 1.0) * (successes - k + 1.0) * odds);
            below.Add(weight);
        }

        for (var (k, weight) = (mode, 1.0); k < Greatest && weight > Impossible; k++)
        {
            weight *= (double)(total1 - k) * (successes - k) * odds / ((k + 1.0) * (total2 - successes + k + 1.0));
            above.Add(weight);
        }

        below.Reverse();
        double[] weights = [.. below, .. above];
        var sum = weights.Sum();
        return (mode - below.Count, Array.ConvertAll(weights, w => w / sum));
    }

    private double[] All(double odds)
    {
        var logs = logWeights.Select((w, i) => w + (Math.Log(odds) * (Least + i))).ToArray();
        var greatest = logs.Max();
        var weights = Array.ConvertAll(logs, l => Math.Exp(l - greatest));
        var sum = OrderFreeSum.Of(weights);
        return Array.ConvertAll(weights, w => w / sum);
    }

    private static double Choose(double all, double some) =>
        LogFactorial.Gamma(all + 1) - LogFactorial.Gamma(some + 1) - LogFactorial.Gamma(all - some + 1);
}
