using Cyberflag.Check;
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
    [InlineData("Kent,CYB,2017/18,-5")]
    public void A_row_that_cannot_be_a_figure_is_told_and_not_used(string row)
    {
        var (figures, findings) = FiguresFile.Read("figures.csv", "area,measure,period,value\nKent,CYB,2018/19,369\n" + row, PlainText.Reference.Gazetteer);
        Assert.Single(figures.Rows);
        Assert.Equal("K-002", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("age", "10", "Thames Valley recorded 12 child sexual offences with an online element in 2018/19.", Verdict.CannotCheck)]
    [InlineData("sex", "female", "Thames Valley recorded 12 child sexual offences with an online element in 2018/19.", Verdict.CannotCheck)]
    [InlineData("outcome", "charged", "Thames Valley recorded 12 child sexual offences with an online element in 2018/19.", Verdict.CannotCheck)]
    [InlineData("age", "total", "Thames Valley recorded 12 child sexual offences with an online element in 2018/19.", Verdict.Confirmed)]
    [InlineData("notes", "revised", "Thames Valley recorded 12 child sexual offences with an online element in 2018/19.", Verdict.Confirmed)]
    public void A_row_with_a_dimension_is_a_part_and_confirms_nothing_of_the_whole(string column, string value, string text, Verdict verdict)
    {
        var (figures, findings) = FiguresFile.Read("figures.csv", $"area,measure,period,value,{column}\nThames Valley,CYB,2018/19,12,{value}", PlainText.Reference.Gazetteer);
        Assert.Empty(findings);
        Assert.Equal(verdict, Assert.Single(new TextCheck(figures, PlainText.Reference).Check(Article.Of("article.txt", text, null)).Claims).Judgement.Verdict);
    }

    [Fact]
    public void Parts_beside_their_total_are_no_second_values_of_it()
    {
        var (figures, findings) = FiguresFile.Read(
            "figures.csv", "area,measure,period,value,age\nThames Valley,CYB,2018/19,369,\nThames Valley,CYB,2018/19,12,10\nThames Valley,CYB,2018/19,90,13", PlainText.Reference.Gazetteer);
        Assert.Empty(findings);
        Assert.Equal(["CYB", "CYB-age10", "CYB-age13"], figures.Rows.Select(r => r.Measure));
    }

    [Fact]
    public void An_area_that_nobody_knows_is_told_with_its_lines()
    {
        var (figures, findings) = FiguresFile.Read("figures.csv", "area,measure,period,value\nNarnia,CYB,2018/19,3\nKent,CYB,2018/19,3\nNarnia,CYB,2017/18,3", PlainText.Reference.Gazetteer);
        Assert.Equal(3, figures.Rows.Length);
        var finding = Assert.Single(findings);
        Assert.Equal(("K-006", "figures.csv, lines 2, 4"), (finding.Code, finding.Where));
    }
}
