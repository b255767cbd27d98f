namespace Cyberflag.Surveys.Sample;

/// <summary>
/// Random counts by whole-number arithmetic alone, so that they are the same on every machine: a logarithm or an exponential
/// function may differ in its last digit from one to the next.
/// </summary>
public static class CountDraws
{
    private const int FractionBits = 32;

    /// <summary>One unit of the waiting times of <see cref="Waiting"/>: 2^32.</summary>
    public const ulong One = 1UL << FractionBits;

    /// <summary>
    /// An exponential waiting time of mean 1, in units of 2^-32, found by comparing uniform numbers (J. von Neumann, "Various
    /// techniques used in connection with random digits", National Bureau of Standards Applied Mathematics Series 12, 1951): a falling
    /// run that begins with x has odd length with probability e^-x.
    /// </summary>
    public static ulong Waiting(SeededNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        for (ulong whole = 0; ; whole += One)
        {
            var first = Fraction(numbers);
            var (length, last) = (1, first);
            for (var next = Fraction(numbers); next < last; next = Fraction(numbers))
            {
                (length, last) = (length + 1, next);
            }

            if (length % 2 == 1)
            {
                return whole + first;
            }
        }
    }

    /// <summary>
    /// A Poisson count: the arrivals, at waiting times of mean 1, before a time of <paramref name="meanInThousandths"/> ÷ 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative or beyond 4,000,000.</exception>
    public static long Poisson(SeededNumbers numbers, long meanInThousandths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(meanInThousandths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(meanInThousandths, 4_000_000_000);
        var left = (ulong)meanInThousandths * One / 1000;
        for (long count = 0; ; count++)
        {
            var wait = Waiting(numbers);
            if (wait > left)
            {
                return count;
            }

            left -= wait;
        }
    }

    /// <summary>
    /// A negative binomial count of variance mean + mean² ÷ <paramref name="shape"/>: a Poisson count whose mean is itself drawn from a
    /// gamma distribution (M. Greenwood, G. U. Yule, Journal of the Royal Statistical Society 83, 1920).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, or the shape is not 1 to 1,000.</exception>
    public static long Overdispersed(SeededNumbers numbers, long meanInThousandths, int shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(meanInThousandths);
        ArgumentOutOfRangeException.ThrowIfLessThan(shape, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shape, 1000);
        ulong gamma = 0;
        for (var i = 0; i < shape; i++)
        {
            gamma += Waiting(numbers);
        }

        return Poisson(numbers, (long)((UInt128)(ulong)meanInThousandths * gamma / ((ulong)shape * One)));
    }

    private static ulong Fraction(SeededNumbers numbers) => numbers.Next() >> (64 - FractionBits);
}
