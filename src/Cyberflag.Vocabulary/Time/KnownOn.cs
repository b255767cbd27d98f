using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cyberflag.Vocabulary;

/// <summary>
/// When something became known, as exactly as that is known: a day (<c>2019-06-25</c>), a month (<c>2019-06</c>) or a year
/// (<c>2021</c>), or only that it was after a day (<c>after 2024-03-31</c>, an undated publication). A vintage orders by its last possible day, so that nothing counts as known before it certainly was.
/// </summary>
public readonly record struct KnownOn : IComparable<KnownOn>
{
    private KnownOn(DateOnly earliest, DateOnly latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>The first day on which it can have become known.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day on which it can have become known; from then on it certainly was.</summary>
    public DateOnly Latest { get; }

    /// <summary>Exactly that day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in the year 9999, which stands for undated.</exception>
    public static KnownOn Day(DateOnly day) => new(Dated(day), day);

    /// <summary>Some day after <paramref name="day"/>: what an undated publication about a period that ended then is known to be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is in the year 9999, which stands for undated.</exception>
    public static KnownOn After(DateOnly day) => new(Dated(day).AddDays(1), DateOnly.MaxValue);

    /// <summary>True where only a day before it is known.</summary>
    public bool IsUndated => Latest == DateOnly.MaxValue;

    /// <summary>True where the order of the two in time is not certain.</summary>
    public bool MayCoincide(KnownOn other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <inheritdoc/>
    public int CompareTo(KnownOn other) => Latest != other.Latest ? Latest.CompareTo(other.Latest) : Earliest.CompareTo(other.Earliest);

    /// <summary>Earlier certain knowledge first.</summary>
    public static bool operator <(KnownOn left, KnownOn right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(KnownOn left, KnownOn right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(KnownOn left, KnownOn right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(KnownOn left, KnownOn right) => left.CompareTo(right) >= 0;

    /// <summary><c>2019-06-25</c>, <c>2019-06</c>, <c>2021</c> or <c>after 2024-03-31</c>.</summary>
    public override string ToString() => IsUndated ? $"after {Earliest.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        : Latest == Earliest ? Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Latest.Month == Earliest.Month ? Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : Earliest.ToString("yyyy", CultureInfo.InvariantCulture);

    /// <summary>The text for readers: <c>25 June 2019</c>, <c>June 2019</c>, <c>2021</c>.</summary>
    public string Label => IsUndated ? "undated"
        : Latest == Earliest ? Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : Latest.Month == Earliest.Month ? Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : ToString();

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static KnownOn Parse(string text) => TryParse(text, out var known)
        ? known
        : throw new FormatException($"'{text}' is not a date such as 2019-06-25, 2019-06, 2019 or after 2019-03-31.");

    /// <summary>Reads what <see cref="ToString"/> writes; false where the text is anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out KnownOn known)
    {
        known = default;
        const string Undated = "after ";
        if (text is not null && text.StartsWith(Undated, StringComparison.Ordinal)
            && DateOnly.TryParseExact(text.AsSpan(Undated.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var before)
            && before.Year < 9999)
        {
            known = After(before);
            return true;
        }

        var format = text?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            || first.Year == 9999)
        {
            return false;
        }

        known = new KnownOn(first, format.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first });
        return true;
    }

    private static DateOnly Dated(DateOnly day) => day.Year < DateOnly.MaxValue.Year
        ? day
        : throw new ArgumentOutOfRangeException(nameof(day), $"Nothing becomes known on {day:yyyy-MM-dd}: the year 9999 stands for undated.");
}
