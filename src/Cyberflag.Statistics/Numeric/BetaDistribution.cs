namespace Cyberflag.Statistics;

/// <summary>
/// The regularised incomplete beta function and its inverse: the tails of the binomial, the t and the beta distribution.
/// Source: continued fraction of DLMF 8.17.22 by Lentz's method, with the front factor from <see cref="LogFactorial"/>.
/// </summary>
internal static class BetaDistribution
{
    /// <summary>The probability of at most <paramref name="x"/> under shapes <paramref name="a"/> and <paramref name="b"/>, both above 0.</summary>
    public static double Below(double x, double a, double b) => Tails(x, a, b).Below;

    /// <summary>The probability of more than <paramref name="x"/>, with all its digits also where it is tiny.</summary>
    public static double Above(double x, double a, double b) => Tails(x, a, b).Above;

    /// <summary>The value below which lies the share <paramref name="share"/>, from 0 to 1.</summary>
    public static double Quantile(double share, double a, double b)
    {
        if (share <= 0)
        {
            return 0;
        }

        return share >= 1 ? 1 : Solve(share, 1 - share, a, b);
    }

    /// <summary>The value above which lies the share <paramref name="share"/>: the upper quantile of a small tail.</summary>
    public static double UpperQuantile(double share, double a, double b)
    {
        if (share <= 0)
        {
            return 1;
        }

        return share >= 1 ? 0 : Solve(1 - share, share, a, b);
    }

    // Bisection in the log-odds narrows without loss of digits near 0 and 1; Newton steps end it.
    private static double Solve(double below, double above, double a, double b)
    {
        var (low, high) = (-745.0, 745.0);
        var odds = Math.Log(a / b);
        for (var step = 0; step < 400 && high - low > 4e-16 * Math.Max(1, Math.Abs(odds)); step++)
        {
            if (odds <= low || odds >= high)
            {
                odds = (low + high) / 2;
            }

            var x = Value(odds);
            var tails = Tails(x, a, b);
            var excess = below <= above ? tails.Below - below : above - tails.Above;
            if (excess == 0)
            {
                return x;
            }

            if (excess > 0)
            {
                high = odds;
            }
            else
            {
                low = odds;
            }

            var slope = Math.Exp(LogDensity(x, 1 - x, a, b) + Math.Log(x) + Math.Log(Value(-odds)));
            var next = odds - (excess / slope);
            if (Math.Abs(next - odds) <= 1e-16 * Math.Max(1, Math.Abs(odds)))
            {
                return Value(next);
            }

            odds = next > low && next < high ? next : (low + high) / 2;
        }

        return Value(odds);
    }

    private static double Value(double odds) => odds < 0 ? Math.Exp(odds) / (1 + Math.Exp(odds)) : 1 / (1 + Math.Exp(-odds));

    private static (double Below, double Above) Tails(double x, double a, double b)
    {
        if (x <= 0)
        {
            return (0, 1);
        }

        if (x >= 1)
        {
            return (1, 0);
        }

        var y = 1 - x;
        if (x <= a / (a + b))
        {
            var part = Math.Exp(LogDensity(x, y, a, b) + Math.Log(x) + Math.Log(y)) / a * Fraction(x, a, b);
            return (part, 1 - part);
        }

        var rest = Math.Exp(LogDensity(x, y, a, b) + Math.Log(x) + Math.Log(y)) / b * Fraction(y, b, a);
        return (1 - rest, rest);
    }

    // The logarithm of x^(a-1) y^(b-1) / B(a, b), as a binomial deviance where the shapes are large.
    private static double LogDensity(double x, double y, double a, double b)
    {
        var sum = a + b;
        if (Math.Min(a, b) < 10)
        {
            return ((a - 1) * Math.Log(x)) + ((b - 1) * Math.Log(y)) + LogGammaOfSum(a, b);
        }

        var rests = LogFactorial.StirlingRest(sum) - LogFactorial.StirlingRest(a) - LogFactorial.StirlingRest(b);
        return rests - LogFactorial.Deviance(a, sum * x) - LogFactorial.Deviance(b, sum * y)
            + (0.5 * (Math.Log(a) + Math.Log(b) - Math.Log(sum) - Math.Log(2 * Math.PI))) - Math.Log(x) - Math.Log(y);
    }

    // log Γ(a+b) - log Γ(a) - log Γ(b); of a small and a large shape the large ones nearly cancel.
    private static double LogGammaOfSum(double a, double b)
    {
        var (small, large) = a < b ? (a, b) : (b, a);
        if (large < 10)
        {
            return LogFactorial.Gamma(a + b) - LogFactorial.Gamma(a) - LogFactorial.Gamma(b);
        }

        var sum = small + large;
        var growth = ((large - 0.5) * Log1P(small / large)) + (small * Math.Log(sum)) - small;
        return growth + LogFactorial.StirlingRest(sum) - LogFactorial.StirlingRest(large) - LogFactorial.Gamma(small);
    }

    private static double Log1P(double x)
    {
        var sum = 1 + x;
        return sum.Equals(1) ? x : Math.Log(sum) * x / (sum - 1);
    }

    private static double Fraction(double x, double a, double b)
    {
        const double tiny = 1e-300;
        var c = 1.0;
        var d = 1 - ((a + b) * x / (a + 1));
        d = 1 / (Math.Abs(d) < tiny ? tiny : d);
        var result = d;
        for (var m = 1; m < 100_000; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            (c, d) = Lentz(even, c, d);
            result *= c * d;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            (c, d) = Lentz(odd, c, d);
            result *= c * d;
            if (Math.Abs((c * d) - 1) < 1e-16)
            {
                break;
            }
        }

        return result;
    }

    private static (double C, double D) Lentz(double term, double c, double d)
    {
        const double tiny = 1e-300;
        var next = 1 + (term * d);
        var upper = 1 + (term / c);
        return (Math.Abs(upper) < tiny ? tiny : upper, 1 / (Math.Abs(next) < tiny ? tiny : next));
    }
}
