using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class PartOfYearTests
{
    private static readonly PeriodMention Financial = new(0, 7, Period.FinancialYear(2018));
    private static readonly PeriodMention Calendar = new(0, 4, Period.CalendarYear(2018));

    [Theory]
    [InlineData("Q1", "2018-04-01", "2018-06-30")]
    [InlineData("Quarter 4", "2019-01-01", "2019-03-31")]
    [InlineData("2nd quarter", "2018-07-01", "2018-09-30")]
    [InlineData("Q3 (Oct to Dec)", "2018-10-01", "2018-12-31")]
    [InlineData("Apr-Jun", "2018-04-01", "2018-06-30")]
    [InlineData("January to March", "2019-01-01", "2019-03-31")]
    [InlineData("Dec", "2018-12-01", "2018-12-31")]
    [InlineData("Chwefror", "2019-02-01", "2019-02-28")]
    public void A_part_of_a_financial_year(string label, string start, string end)
    {
        var found = PartOfYear.Read(label, "", isColumn: false, Financial);
        Assert.Equal((Period.Between(Day(start), Day(end)), null), (found!.Value.Period, found.Value.Doubt));
    }

    [Fact]
    public void Months_of_a_calendar_year_are_certain_and_its_quarters_are_not()
    {
        Assert.Equal((Period.Month(2018, 2), null), (PartOfYear.Read("Feb", "", false, Calendar)!.Value.Period, PartOfYear.Read("Feb", "", false, Calendar)!.Value.Doubt));
        Assert.NotNull(PartOfYear.Read("Q1", "", false, Calendar)!.Value.Doubt);
    }

    [Fact]
    public void Q1_beside_a_row_may_be_a_question()
    {
        Assert.NotNull(PartOfYear.Read("Q1", "", isColumn: true, Financial)!.Value.Doubt);
        Assert.Null(PartOfYear.Read("Q1", "Quarter", isColumn: true, Financial)!.Value.Doubt);
    }

    [Theory]
    [InlineData("Q5")]
    [InlineData("Maybe")]
    [InlineData("Marches")]
    [InlineData("13")]
    public void Other_words_are_no_part(string label) => Assert.False(PartOfYear.IsPart(label));

    [Fact]
    public void A_figure_alone_is_a_quarter_only_where_its_heading_says_so()
    {
        Assert.False(PartOfYear.IsPart("1"));
        Assert.True(PartOfYear.IsPart("1", "Financial Quarter"));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
