namespace Cyberflag.Request;

/// <summary>
/// The day on which an instant falls in the United Kingdom. Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the
/// last Sunday of October (Summer Time Act 1972 section 1, as amended by the Summer Time Order 2002). Computed here, so that no machine's
/// time zone data can change a deadline.
/// </summary>
public static class LondonTime
{
    /// <summary>The clock on the wall in London.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return instant.ToOffset(utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10) ? TimeSpan.FromHours(1) : TimeSpan.Zero);
    }

    /// <summary>The day in London.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant).DateTime);

    /// <summary>The instant at which a day begins in London; summer time never changes at midnight, so there is exactly one.</summary>
    public static DateTimeOffset Start(DateOnly day)
    {
        var utc = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return DayOf(utc.AddHours(-1)) == day ? utc.AddHours(-1) : utc;
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
