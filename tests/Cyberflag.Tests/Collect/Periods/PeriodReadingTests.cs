using System.Globalization;
using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Periods;

/// <summary>What every form reads together: the first and last day by hand.</summary>
public sealed class PeriodReadingTests
{
    [Theory]
    [InlineData("2018/19", "2018-04-01", "2019-03-31")]
    [InlineData("2018-19", "2018-04-01", "2019-03-31")]
    [InlineData("2018/2019", "2018-04-01", "2019-03-31")]
    [InlineData("FY 18/19", "2018-04-01", "2019-03-31")]
    [InlineData("FY2018/19", "2018-04-01", "2019-03-31")]
    [InlineData("1st April 2024 and 31st March 2025", "2024-04-01", "2025-03-31")]
    [InlineData("April 1st 2021 until March 31st, 2022", "2021-04-01", "2022-03-31")]
    [InlineData("1 April 2024 to 30 September 2024", "2024-04-01", "2024-09-30")]
    [InlineData("Apr '11 to Mar '12", "2011-04-01", "2012-03-31")]
    [InlineData("Apr 18 - Mar 19", "2018-04-01", "2019-03-31")]
    [InlineData("01/04/2018 - 31/03/2019", "2018-04-01", "2019-03-31")]
    [InlineData("01.04.18 - 31.03.19", "2018-04-01", "2019-03-31")]
    [InlineData("Jan - Dec 2018", "2018-01-01", "2018-12-31")]
    [InlineData("April to September 2019", "2019-04-01", "2019-09-30")]
    [InlineData("Calendar year 2019", "2019-01-01", "2019-12-31")]
    [InlineData("Q1 2018/19", "2018-04-01", "2018-06-30")]
    [InlineData("2018/19 Q4", "2019-01-01", "2019-03-31")]
    [InlineData("H1 2018/19", "2018-04-01", "2018-09-30")]
    [InlineData("year ending June 2018", "2017-07-01", "2018-06-30")]
    [InlineData("Year ending 31 March 2019", "2018-04-01", "2019-03-31")]
    [InlineData("12 months to March 2019", "2018-04-01", "2019-03-31")]
    [InlineData("April 2018", "2018-04-01", "2018-04-30")]
    [InlineData("2018 (to 30 June)", "2018-01-01", "2018-06-30")]
    [InlineData("2018/19 up to 31 December 2018", "2018-04-01", "2018-12-31")]
    [InlineData("2018 (Jan-Jun)", "2018-01-01", "2018-06-30")]
    [InlineData("2018/19 (April to December only)", "2018-04-01", "2018-12-31")]
    [InlineData("2018/19 (October to March)", "2018-10-01", "2019-03-31")]
    [InlineData("1 Ebrill 2018 i 31 Mawrth 2019", "2018-04-01", "2019-03-31")]
    [InlineData("Ebrill 2018 i Fawrth 2019", "2018-04-01", "2019-03-31")]
    public void A_period_in_any_form_is_read_without_a_doubt(string text, string first, string last)
    {
        var period = PeriodReading.Whole(text);
        Assert.NotNull(period);
        Assert.Equal((Day(first), Day(last)), (period.Value.Period.Start, period.Value.Period.End));
        Assert.Null(period.Value.Doubt);
    }

    [Theory]
    [InlineData("2021/2")]
    [InlineData("From 2021 to 2022")]
    [InlineData("April 2018 and April 2021")]
    [InlineData("2017 so far")]
    [InlineData("2018/19 to date")]
    [InlineData("April 2019 to date")]
    [InlineData("first half of 2019")]
    [InlineData("2016 to 2019")]
    [InlineData("2018-2019")]
    public void A_period_that_may_be_another_is_read_with_a_doubt(string text) => Assert.NotNull(PeriodReading.Whole(text)!.Value.Doubt);

    [Theory]
    [InlineData("Sexual Offences Act 2003")]
    [InlineData("Indecent Images (2826_16)")]
    [InlineData("FOI Reference: 370/2022")]
    [InlineData("Our ref: HQ/PA/003493/18")]
    [InlineData("received 3rd September 2024")]
    [InlineData("dated 12/07/2019")]
    [InlineData("FOI 951/18")]
    [InlineData("https://www.example.police.uk/2018/19/foi")]
    [InlineData("victims aged 11-12")]
    [InlineData("codes 88/1 and 88/2")]
    [InlineData("Before 2010")]
    [InlineData("2014 onwards")]
    [InlineData("the last five years")]
    public void Laws_references_days_ages_codes_and_open_years_are_no_periods(string text) => Assert.Empty(PeriodReading.Find(text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
