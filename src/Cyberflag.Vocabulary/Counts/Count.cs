using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cyberflag.Vocabulary;

/// <summary>
/// How many were counted: an exact integer, or an interval with its cause. Both bounds are inclusive.
/// Unknown, not held and blank are not counts: they are a <see cref="Status"/>. A count may be negative: official
/// statistics carry negative corrections. Arithmetic is checked and inclusion-monotone: narrower inputs never give a wider result.
/// </summary>
public readonly record struct Count
{
    private Count(long lower, long upper, BoundCause cause) => (Lower, Upper, Cause) = (lower, upper, cause);

    /// <summary>The least number it can be.</summary>
    public long Lower { get; }

    /// <summary>The greatest number it can be.</summary>
    public long Upper { get; }

    /// <summary>Where the bounds come from; <see cref="BoundCause.Exact"/> where there is one number.</summary>
    public BoundCause Cause { get; }

    /// <summary>Nothing was counted. This is a number that somebody gave, never a stand-in for a missing one.</summary>
    public static Count Zero => default;

    /// <summary>
    /// A million million: what is greater is no count of people or offences but a slip of the pen, and goes into no figure. Sums of a million such
    /// counts stay within 64 bits.
    /// </summary>
    public const long Greatest = 1_000_000_000_000;

    /// <summary>True where both bounds are at most <see cref="Greatest"/>, whatever their sign.</summary>
    public bool IsCredible => Lower >= -Greatest && Upper <= Greatest;

    /// <summary>True where the bounds are one number.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>The number <paramref name="value"/> itself.</summary>
    public static Count Exactly(long value) => new(value, value, BoundCause.Exact);

    /// <summary>
    /// A number from <paramref name="lower"/> to <paramref name="upper"/>, both possible.
    /// Equal bounds keep their cause: an implied number stays implied, although it is one number.
    /// </summary>
    /// <exception cref="ArgumentException">The bounds are the wrong way round, or an interval claims to be exact.</exception>
    public static Count Between(long lower, long upper, BoundCause cause)
    {
        if (lower > upper)
        {
            throw new ArgumentException($"A count cannot run from {lower} to {upper}: the bounds are the wrong way round.");
        }

        if (cause == BoundCause.Exact && lower != upper)
        {
            throw new ArgumentException($"A count from {lower} to {upper} needs the cause of its bounds.");
        }

        return new Count(lower, upper, cause);
    }

    /// <summary>True where <paramref name="value"/> lies within the bounds.</summary>
    public bool Contains(long value) => Lower <= value && value <= Upper;

    /// <summary>True where every number that <paramref name="other"/> can be, this can be too.</summary>
    public bool Encloses(Count other) => Lower <= other.Lower && other.Upper <= Upper;

    /// <summary>True where at least one number is possible for both.</summary>
    public bool Overlaps(Count other) => Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>The sum; its cause is the weaker of the two.</summary>
    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public static Count operator +(Count left, Count right) => Add(left, right);

    /// <summary>The difference; its cause is the weaker of the two.</summary>
    /// <exception cref="OverflowException">The difference is beyond 64 bits.</exception>
    public static Count operator -(Count left, Count right) => Subtract(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static Count Add(Count left, Count right) =>
        new(checked(left.Lower + right.Lower), checked(left.Upper + right.Upper), Weaker(left.Cause, right.Cause));

    /// <inheritdoc cref="op_Subtraction"/>
    public static Count Subtract(Count left, Count right) =>
        new(checked(left.Lower - right.Upper), checked(left.Upper - right.Lower), Weaker(left.Cause, right.Cause));

    /// <summary>The sum of the counts given, in whatever order; zero where there are none.</summary>
    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public static Count Sum(IEnumerable<Count> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (lower, upper, cause) = (Int128.Zero, Int128.Zero, BoundCause.Exact);
        foreach (var count in counts)
        {
            (lower, upper, cause) = (lower + count.Lower, upper + count.Upper, Weaker(cause, count.Cause));
        }

        return new Count(checked((long)lower), checked((long)upper), cause);
    }

    /// <summary>Canonical text: <c>369</c>, <c>[1,4] stated</c>, <c>[2,2] implied</c>. <see cref="TryParse"/> reads it back.</summary>
    public override string ToString() => Cause == BoundCause.Exact
        ? Lower.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"[{Lower},{Upper}] {(Cause == BoundCause.Stated ? "stated" : "implied")}");

    /// <summary>Reads the canonical text that <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Count Parse(string text) =>
        TryParse(text, out var count) ? count : throw new FormatException($"'{text}' is not a count such as 369 or [1,4] stated.");

    /// <summary>Reads the canonical text that <see cref="ToString"/> writes; false where it is anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Count count)
    {
        count = default;
        if (text is null)
        {
            return false;
        }

        if (TryInteger(text, out var exact))
        {
            count = Exactly(exact);
            return true;
        }

        var close = text.IndexOf(']', StringComparison.Ordinal);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (!text.StartsWith('[') || close < 0 || comma < 0 || comma > close
            || !TryInteger(text[1..comma], out var lower)
            || !TryInteger(text[(comma + 1)..close], out var upper)
            || lower > upper)
        {
            return false;
        }

        BoundCause? cause = text[(close + 1)..] switch { " stated" => BoundCause.Stated, " implied" => BoundCause.Implied, _ => null };
        if (cause is null)
        {
            return false;
        }

        count = new Count(lower, upper, cause.Value);
        return true;
    }

    private static bool TryInteger(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && value.ToString(CultureInfo.InvariantCulture) == text;

    private static BoundCause Weaker(BoundCause left, BoundCause right) => left > right ? left : right;
}
