namespace Cyberflag.Statistics;

/// <summary>Fisher's noncentral hypergeometric distribution: the count of the first group, given how many of both have the property.</summary>
internal sealed class FixedMargins
{
    private readonly double[] logWeights;

    public FixedMargins(long successes, long total1, long total2)
    {
        (Least, Greatest) = (Math.Max(0, successes - total2), Math.Min(successes, total1));
        logWeights = new double[Greatest - Least + 1];
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
        var probabilities = Probabilities(1);
        var bound = probabilities[count - Least] * tolerance;
        return Math.Min(1, OrderFreeSum.Of(probabilities.Where(p => p <= bound)));
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
    public double AtLeast(long count, double odds) => OrderFreeSum.Of(Probabilities(odds).Skip((int)(count - Least)));

    /// <summary>The probability of this count or fewer at an odds ratio.</summary>
    public double AtMost(long count, double odds) => OrderFreeSum.Of(Probabilities(odds).Take((int)(count - Least + 1)));

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
        var probabilities = Probabilities(odds);
        return OrderFreeSum.Of(probabilities.Select((p, i) => p * (Least + i)));
    }

    private double[] Probabilities(double odds)
    {
        if (odds == 0)
        {
            return [1, .. Enumerable.Repeat(0.0, logWeights.Length - 1)];
        }

        var logs = logWeights.Select((w, i) => w + (Math.Log(odds) * (Least + i))).ToArray();
        var greatest = logs.Max();
        var weights = Array.ConvertAll(logs, l => Math.Exp(l - greatest));
        var sum = OrderFreeSum.Of(weights);
        return Array.ConvertAll(weights, w => w / sum);
    }

    private static double Choose(double all, double some) =>
        LogFactorial.Gamma(all + 1) - LogFactorial.Gamma(some + 1) - LogFactorial.Gamma(all - some + 1);
}
