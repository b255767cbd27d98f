using System.Globalization;

namespace Cyberflag.Vocabulary;

/// <summary>
/// A real quantity known to lie between two inclusive bounds: what a rate, a percentage or a multiple is when its counts are
/// intervals. Equal bounds are one number. Bounds are finite; a quantity that cannot be computed is no interval.
/// </summary>
public readonly record struct Interval
{
    /// <summary>A quantity from <paramref name="lower"/> to <paramref name="upper"/>.</summary>
    /// <exception cref="ArgumentException">A bound is not finite, or they are the wrong way round.</exception>
    public Interval(double lower, double upper)
    {
        if (!double.IsFinite(lower) || !double.IsFinite(upper) || lower > upper)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"No quantity runs from {lower} to {upper}."));
        }

        (Lower, Upper) = (lower, upper);
    }

    /// <summary>The least value it can have.</summary>
    public double Lower { get; }

    /// <summary>The greatest value it can have.</summary>
    public double Upper { get; }

    /// <summary>True where the bounds are one number.</summary>
    public bool IsPoint => Lower.Equals(Upper);

    /// <summary>One number.</summary>
    public static Interval Point(double value) => new(value, value);

    /// <summary>The same bounds as real numbers.</summary>
    public static Interval Of(Count count) => new(count.Lower, count.Upper);

    /// <summary>True where every value that <paramref name="other"/> can have, this can have too.</summary>
    public bool Encloses(Interval other) => Lower <= other.Lower && other.Upper <= Upper;

    /// <summary>The quotient of two quantities that vary independently; null where the divisor can be zero.</summary>
    public static Interval? Divide(Interval dividend, Interval divisor)
    {
        if (divisor.Lower <= 0 && divisor.Upper >= 0)
        {
            return null;
        }

        Span<double> corners =
        [
            dividend.Lower / divisor.Lower, dividend.Lower / divisor.Upper,
            dividend.Upper / divisor.Lower, dividend.Upper / divisor.Upper,
        ];
        corners.Sort();
        return double.IsFinite(corners[0]) && double.IsFinite(corners[^1]) ? new Interval(corners[0], corners[^1]) : null;
    }

    /// <summary>Each bound times <paramref name="factor"/>, plus <paramref name="shift"/>.</summary>
    public Interval Scale(double factor, double shift = 0)
    {
        var (one, other) = (Lower * factor + shift, Upper * factor + shift);
        return one <= other ? new Interval(one, other) : new Interval(other, one);
    }
}
