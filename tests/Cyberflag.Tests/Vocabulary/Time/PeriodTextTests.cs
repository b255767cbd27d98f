using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class PeriodTextTests
{
    [Fact]
    public void What_is_written_is_read_back_for_any_days() =>
        Periods.Any.Sample(period => Assert.Equal(period, Period.Parse(period.ToString())), iter: 20_000);

    [Fact]
    public void Two_periods_never_share_a_text_or_a_slug() =>
        Periods.Any.Array[200].Sample(periods =>
        {
            var different = periods.Distinct().ToList();
            Assert.Equal(different.Count, different.Select(PeriodText.Format).Distinct().Count());
            Assert.Equal(different.Count, different.Select(PeriodText.Slug).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });

    [Fact]
    public void Slugs_are_of_letters_digits_and_hyphens() =>
        Periods.Any.Sample(period => Assert.Matches("^[a-z0-9-]+$", PeriodText.Slug(period)));

    [Fact]
    public void All_periods_of_a_decade_have_slugs_of_their_own()
    {
        var months = Enumerable.Range(0, 120).Select(m => (Year: 2010 + (m / 12), Month: 1 + (m % 12))).ToList();
        var periods = months.SelectMany(m => Enumerable.Range(1, 36).Select(n => Period.Months(m.Year, m.Month, n))).ToList();
        Assert.Equal(periods.Count, periods.Select(PeriodText.Slug).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("2018/19", "2018-04-01", "2019-03-31")]
    [InlineData("1999/00", "1999-04-01", "2000-03-31")]
    [InlineData("2019 (calendar)", "2019-01-01", "2019-12-31")]
    [InlineData("2018/19 Q1", "2018-04-01", "2018-06-30")]
    [InlineData("2018/19 Q4", "2019-01-01", "2019-03-31")]
    [InlineData("0000/01 Q4", "0001-01-01", "0001-03-31")]
    [InlineData("9997/98 Q4", "9998-01-01", "9998-03-31")]
    [InlineData("2018-04", "2018-04-01", "2018-04-30")]
    [InlineData("y/e 2016-06", "2015-07-01", "2016-06-30")]
    [InlineData("2015/16 to 2018/19", "2015-04-01", "2019-03-31")]
    [InlineData("2013-2018 (calendar)", "2013-01-01", "2018-12-31")]
    [InlineData("2017-04..2018-09", "2017-04-01", "2018-09-30")]
    [InlineData("2017-04-03..2018-01-03", "2017-04-03", "2018-01-03")]
    [InlineData("2017-04-03..2017-04-03", "2017-04-03", "2017-04-03")]
    public void Each_period_has_one_canonical_form(string text, string start, string end)
    {
        var period = Period.Between(DateOnly.Parse(start, null), DateOnly.Parse(end, null));
        Assert.Equal(period, Period.Parse(text));
        Assert.Equal(text, PeriodText.Format(period));
    }

    [Theory]
    [InlineData("2018-04..2019-03", "2018/19")]
    [InlineData("2018-04-01..2019-03-31", "2018/19")]
    [InlineData("y/e 2019-03", "2018/19")]
    [InlineData("y/e 2019-12", "2019 (calendar)")]
    [InlineData("2020-04..2020-06", "2020/21 Q1")]
    [InlineData("2016-10..2017-09", "y/e 2017-09")]
    [InlineData("2018-04..2018-04", "2018-04")]
    public void The_days_of_a_period_may_also_be_written_out(string text, string canonical) =>
        Assert.Equal(canonical, Period.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2018")]
    [InlineData("18/19")]
    [InlineData("2018/20")]
    [InlineData("2018/18")]
    [InlineData("2018/2019")]
    [InlineData("2018-19")]
    [InlineData("2018/19 ")]
    [InlineData("2018/19\n")]
    [InlineData("٢٠١٨/١٩")]
    [InlineData("٢٠١٨ (calendar)")]
    [InlineData("2018/19 Q0")]
    [InlineData("2018/19 Q5")]
    [InlineData("2018/19 q1")]
    [InlineData("2018/19 to 2018/19")]
    [InlineData("2018/19 to 2015/16")]
    [InlineData("2015/16 to 2018/20")]
    [InlineData("2018 (Calendar)")]
    [InlineData("2018-2018 (calendar)")]
    [InlineData("2018-2013 (calendar)")]
    [InlineData("0000 (calendar)")]
    [InlineData("9999 (calendar)")]
    [InlineData("2018-00")]
    [InlineData("2018-13")]
    [InlineData("2018-04-01")]
    [InlineData("2019-02-30")]
    [InlineData("2019-02-01..2019-02-30")]
    [InlineData("2018-09..2017-04")]
    [InlineData("2018-04..")]
    [InlineData("9999-01")]
    [InlineData("9998-12..9999-01")]
    [InlineData("9998/99")]
    [InlineData("9999/00")]
    [InlineData("0000/01")]
    [InlineData("0000/01 Q3")]
    [InlineData("y/e 2016-13")]
    [InlineData("y/e 9999-06")]
    [InlineData("y/e 0001-06")]
    [InlineData("Y/E 2016-06")]
    public void Anything_else_is_not_read(string? text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Equal(default, period);
        Assert.Throws<FormatException>(() => Period.Parse(text!));
    }

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Gen.String[Gen.Char["0189-/.Qyeto (calendr)"], 0, 24].Sample(text =>
        {
            if (Period.TryParse(text, out var period))
            {
                Assert.Equal(period, Period.Parse(period.ToString()));
            }
        }, iter: 20_000);

    [Theory]
    [InlineData("2018/19", "2018/19")]
    [InlineData("2019 (calendar)", "2019 (calendar year)")]
    [InlineData("2018/19 Q1", "April to June 2018")]
    [InlineData("2018-04", "April 2018")]
    [InlineData("y/e 2016-06", "year to June 2016")]
    [InlineData("2015/16 to 2018/19", "2015/16 to 2018/19")]
    [InlineData("2013-2018 (calendar)", "2013 to 2018 (calendar years)")]
    [InlineData("2017-04..2018-09", "April 2017 to September 2018")]
    [InlineData("2018-04..2018-08", "April to August 2018")]
    [InlineData("2017-04-03..2018-01-03", "3 April 2017 to 3 January 2018")]
    public void Readers_get_words(string text, string words) => Assert.Equal(words, PeriodText.Label(Period.Parse(text)));

    [Theory]
    [InlineData("2018/19", "2018-19")]
    [InlineData("2019 (calendar)", "cal-2019")]
    [InlineData("2018/19 Q1", "2018-19-q1")]
    [InlineData("2018-04", "month-2018-04")]
    [InlineData("2017-04..2018-09", "2017-04-01-to-2018-09-30")]
    public void Ids_get_slugs(string text, string slug) => Assert.Equal(slug, PeriodText.Slug(Period.Parse(text)));
}
