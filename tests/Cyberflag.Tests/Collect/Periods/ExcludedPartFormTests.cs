using System.Globalization;
using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Periods;

public sealed class ExcludedPartFormTests
{
    [Theory]
    [InlineData("2018/19, excluding January to March 2019", "2018-04-01", "2018-12-31")]
    [InlineData("2018/19 (without April to June)", "2018-07-01", "2019-03-31")]
    [InlineData("2019 except January to February", "2019-03-01", "2019-12-31")]
    public void A_year_without_its_first_or_last_months_is_what_is_left(string text, string start, string end)
    {
        var found = Assert.Single(PeriodReading.Find(text));
        Assert.Equal((DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture)), (found.Period.Start, found.Period.End));
    }

    [Theory]
    [InlineData("2018/19, excluding July to September")]
    [InlineData("2018/19, excluding January to March 2020")]
    [InlineData("2018/19, excluding April to March 2019")]
    public void Months_from_the_middle_or_outside_leave_no_stretch(string text) =>
        Assert.DoesNotContain(PeriodReading.Find(text), p => p.Length == text.Length);

    [Fact]
    public void A_number_takes_the_rest_of_the_year() =>
        Assert.Equal(["211"], Told.Sure("Sexual communication with a child offences recorded in 2018/19, excluding January to March 2019: 211"));
}
