using Cyberflag.Request;
using CsCheck;
using Xunit;

namespace Cyberflag.Tests.Request.States;

public sealed class LondonTimeTests
{
    // Summer Time Order 2002: from 01:00 GMT on the last Sunday in March to 01:00 GMT on the last Sunday in October.
    [Theory]
    [InlineData("2026-03-28T23:59:59Z", "2026-03-28")]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29")]
    [InlineData("2026-06-30T22:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T23:00:00Z", "2026-07-01")]
    [InlineData("2026-10-24T22:59:59Z", "2026-10-24")]
    [InlineData("2026-10-24T23:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:59:59Z", "2026-10-25")]
    [InlineData("2026-10-26T00:00:00Z", "2026-10-26")]
    public void An_instant_falls_on_a_day_in_London(string instant, string day) =>
        Assert.Equal(day, LondonTime.DayOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void It_agrees_with_the_time_zone_data_of_the_machine()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var london))
        {
            Assert.Skip("This machine has no time zone data.");
        }

        Gen.Int[0, 40 * 366 * 24].Sample(hours =>
        {
            var instant = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours);
            return LondonTime.Of(instant) == TimeZoneInfo.ConvertTime(instant, london) && LondonTime.Of(instant).Offset == london.GetUtcOffset(instant);
        });
    }

    [Fact]
    public void A_day_begins_where_the_one_before_ends() => Gen.Int[0, 40 * 366].Sample(days =>
    {
        var day = new DateOnly(2000, 1, 1).AddDays(days);
        return LondonTime.DayOf(LondonTime.Start(day)) == day && LondonTime.DayOf(LondonTime.Start(day).AddTicks(-1)) == day.AddDays(-1);
    });
}
