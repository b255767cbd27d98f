using Cyberflag.Surveys;
using Cyberflag.Tests.Collect;
using Xunit;

namespace Cyberflag.Tests.Check;

public sealed class FiguresFileTests
{
    [Theory]
    [InlineData("Kent,CYB,2018/19,1", 0)]
    [InlineData("Kent,ONL,2018/19,1", 1)]
    [InlineData("Kent,ONL,2018/19,1\nKent,CYB,2018/19,1", 1)]
    public void A_measure_of_which_no_words_are_known_is_told(string rows, int told)
    {
        var (_, findings) = FiguresFile.Read("figures.csv", "area,measure,period,value\n" + rows, PlainText.Reference.Gazetteer);
        Assert.Equal(Enumerable.Repeat("K-005", told), findings.Select(f => f.Code));
        Assert.All(findings, f => Assert.Contains("ONL", f.Message, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Contains("CYB", f.Advice, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kent,CYB,9999/00,7")]
    [InlineData("Kent,CYB,0001 (calendar),7")]
    [InlineData("Kent,CYB,2017/18,79000000000000000000000000000")]
    [InlineData("Kent,CYB,2017/18,many")]
    public void A_row_that_cannot_be_a_figure_is_told_and_not_used(string row)
    {
        var (figures, findings) = FiguresFile.Read("figures.csv", "area,measure,period,value\nKent,CYB,2018/19,369\n" + row, PlainText.Reference.Gazetteer);
        Assert.Single(figures.Rows);
        Assert.Equal("K-002", Assert.Single(findings).Code);
    }
}
