namespace Cyberflag.Statistics;

/// <summary>The second derivative of the logarithm of the gamma function.</summary>
internal static class Trigamma
{
    /// <summary>Its value above 0: raised by its recurrence to where the asymptotic series has all digits (DLMF 5.15).</summary>
    public static double Of(double x)
    {
        var sum = 0.0;
        for (; x < 20; x++)
        {
            sum += 1 / (x * x);
        }

        var square = 1 / (x * x);
        return sum + (1 / x) + (square / 2)
            + (square / x * ((1.0 / 6) - (square * ((1.0 / 30) - (square * ((1.0 / 42) - (square * ((1.0 / 30) - (square * 5 / 66)))))))));
    }
}
