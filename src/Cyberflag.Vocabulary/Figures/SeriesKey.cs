namespace Cyberflag.Vocabulary;

/// <summary>What one value of a series speaks of: area, measure, period and part.</summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Breakdown">The part; the whole where it is not broken down.</param>
public readonly record struct SeriesKey(string Area, string Measure, Period Period, Breakdown Breakdown = default) : IComparable<SeriesKey>
{
    /// <summary>Orders by measure, area, period, part.</summary>
    public int CompareTo(SeriesKey other)
    {
        var order = string.CompareOrdinal(Measure, other.Measure);
        order = order != 0 ? order : string.CompareOrdinal(Area, other.Area);
        order = order != 0 ? order : Period.CompareTo(other.Period);
        return order != 0 ? order : Breakdown.CompareTo(other.Breakdown);
    }

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(SeriesKey left, SeriesKey right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(SeriesKey left, SeriesKey right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(SeriesKey left, SeriesKey right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(SeriesKey left, SeriesKey right) => left.CompareTo(right) >= 0;

    /// <summary><c>E23000029/2018-19/CYB</c>, and the part after another slash where there is one.</summary>
    public override string ToString() =>
        Breakdown.IsWhole ? $"{Area}/{PeriodText.Slug(Period)}/{Measure}" : $"{Area}/{PeriodText.Slug(Period)}/{Measure}/{Breakdown}";
}
