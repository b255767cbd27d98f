using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Periods;

public sealed class QuarterMonthsFormTests
{
    [Theory]
    [InlineData("Q1 April - June 2021", "2021-04-01", "2021-06-30")]
    [InlineData("Q1 January to March 2021", "2021-01-01", "2021-03-31")]
    [InlineData("Q4 (January to March 2022)", "2022-01-01", "2022-03-31")]
    public void The_months_say_which_quarter_it_is(string text, string start, string end)
    {
        var found = PeriodReading.Whole(text);
        Assert.Equal((start, end, null), (found?.Period.Start.ToString("yyyy-MM-dd"), found?.Period.End.ToString("yyyy-MM-dd"), found?.Doubt));
    }

    [Fact]
    public void A_number_that_contradicts_its_months_is_a_doubt() => Assert.NotNull(PeriodReading.Whole("Q3 April - June 2021")?.Doubt);

    [Fact]
    public void Months_that_are_no_quarter_are_none() => Assert.Null(PeriodReading.Whole("Q1 April - July 2021"));
}
