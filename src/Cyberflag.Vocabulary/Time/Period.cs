using System.Diagnostics.CodeAnalysis;

namespace Cyberflag.Vocabulary;

/// <summary>
/// A stretch of whole days, first and last included, with the kind that follows from them: 1 April to 31 March is a financial
/// year however it was written. A calendar year is never silently added to a financial year: <see cref="TryJoin"/> joins
/// only neighbours of one kind. The year 9999 is in no period: the calendar has no day after it.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private Period(DateOnly start, DateOnly end) => (Start, End) = end.Year < DateOnly.MaxValue.Year
        ? (start, end)
        : throw new ArgumentOutOfRangeException(nameof(end), $"A period ends before the year 9999, not on {end:yyyy-MM-dd}.");

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, itself included.</summary>
    public DateOnly End { get; }

    /// <summary>How many days it has: 366 for 2015/16, which held 29 February 2016.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Its kind.</summary>
    public PeriodKind Kind => this switch
    {
        _ when Start is { Month: 4, Day: 1 } && End == Start.AddYears(1).AddDays(-1) => PeriodKind.FinancialYear,
        _ when Start is { Month: 1, Day: 1 } && End == Start.AddYears(1).AddDays(-1) => PeriodKind.CalendarYear,
        _ when Start.Day == 1 && Start.Month % 3 == 1 && End == Start.AddMonths(3).AddDays(-1) => PeriodKind.Quarter,
        _ when Start.Day == 1 && End == Start.AddMonths(1).AddDays(-1) => PeriodKind.Month,
        _ => PeriodKind.Range,
    };

    /// <summary>The financial year that begins in April of <paramref name="startYear"/>: 2018 is 2018/19.</summary>
    public static Period FinancialYear(int startYear) => Months(startYear, 4, 12);

    /// <summary>The year from 1 January to 31 December.</summary>
    public static Period CalendarYear(int year) => Months(year, 1, 12);

    /// <summary>The quarter of a financial year: 1 is April to June, 4 is January to March.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public static Period Quarter(int financialStartYear, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return quarter == 4 ? Months(financialStartYear + 1, 1, 3) : Months(financialStartYear, 1 + (3 * quarter), 3);
    }

    /// <summary>One calendar month.</summary>
    public static Period Month(int year, int month) => Months(year, month, 1);

    /// <summary>All days from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <exception cref="ArgumentException">The end is before the start, or in the year 9999.</exception>
    public static Period Between(DateOnly start, DateOnly end) => start <= end
        ? new Period(start, end)
        : throw new ArgumentException($"A period cannot run from {start:yyyy-MM-dd} to {end:yyyy-MM-dd}.");

    /// <summary><paramref name="count"/> whole months from the first of the month given.</summary>
    public static Period Months(int year, int month, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var start = new DateOnly(year, month, 1);
        return new Period(start, start.AddMonths(count).AddDays(-1));
    }

    /// <summary>True where every day of <paramref name="other"/> is a day of this.</summary>
    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    /// <summary>True where at least one day is in both.</summary>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>
    /// The two as one stretch, where they are of one kind and the second begins on the day after the first ends;
    /// false for anything else: counts of periods of different kinds, or that overlap or leave a gap, are not added.
    /// </summary>
    public bool TryJoin(Period next, out Period joined)
    {
        var fits = Kind == next.Kind && next.Start == End.AddDays(1);
        joined = fits ? new Period(Start, next.End) : default;
        return fits;
    }

    /// <summary>The period of the same kind and length just before this one, or null for a <see cref="PeriodKind.Range"/>, which has none.</summary>
    public Period? Previous() => Kind switch
    {
        PeriodKind.FinancialYear or PeriodKind.CalendarYear => Months(Start.Year - 1, Start.Month, 12),
        PeriodKind.Quarter => FirstOf(Start.AddMonths(-3), 3),
        PeriodKind.Month => FirstOf(Start.AddMonths(-1), 1),
        PeriodKind.Range => null,
    };

    /// <inheritdoc/>
    public int CompareTo(Period other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Earlier start first; of two with one start the shorter first.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Canonical text, as <see cref="PeriodText"/> says: <c>2018/19</c>, <c>2019 (calendar)</c>, <c>2017-04..2018-09</c>.</summary>
    public override string ToString() => PeriodText.Format(this);

    /// <inheritdoc cref="PeriodText.TryParse"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period) => PeriodText.TryParse(text, out period);

    /// <summary>Reads the canonical text.</summary>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"'{text}' is not a period such as 2018/19, 2019 (calendar), 2018/19 Q1, 2018-04 or 2017-04..2018-09.");

    private static Period FirstOf(DateOnly start, int months) => Months(start.Year, start.Month, months);
}
