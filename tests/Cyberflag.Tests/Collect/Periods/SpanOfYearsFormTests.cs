using System.Globalization;
using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Periods;

public sealed class SpanOfYearsFormTests
{
    [Theory]
    [InlineData("Offences in the six years from 2017/18 to 2022/23", "2017-04-01", "2023-03-31")]
    [InlineData("over the 3 years between 2019 and 2021", "2019-01-01", "2021-12-31")]
    [InlineData("during the five-year period 2015/16 to 2019/20", "2015-04-01", "2020-03-31")]
    public void So_many_years_from_the_first_to_the_last_are_one_stretch(string text, string start, string end)
    {
        var found = Assert.Single(PeriodReading.Find(text));
        Assert.Equal((DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture), null), (found.Period.Start, found.Period.End, found.Doubt));
    }

    [Theory]
    [InlineData("in the five years from 2017/18 to 2022/23")]
    [InlineData("rose from 2017/18 to 2018/19")]
    [InlineData("in the six years from 2017 to 2022/23")]
    public void Years_that_are_not_so_many_are_no_stretch_without_doubt(string text) =>
        Assert.DoesNotContain(PeriodReading.Find(text), p => p.Doubt is null && p.Period.End > p.Period.Start.AddYears(1));
}
