using Cyberflag.Check;
using Cyberflag.Surveys;
using Cyberflag.Tests.Collect;
using Xunit;

namespace Cyberflag.Tests.Check.Corrections;

public sealed class CorrectionFillingTests
{
    [Theory]
    [InlineData("area", "Atlantis")]
    [InlineData("measure", "XYZ")]
    [InlineData("period", "soon")]
    [InlineData("period", "9999/00")]
    public void What_is_no_such_thing_is_told_and_not_used(string slot, string value)
    {
        var text = Of(new Correction("369", 1, slot, value, 2));
        Assert.Contains(value, Assert.Single(text.Unused).Problem, StringComparison.Ordinal);
        Assert.Equal(Verdict.Confirmed, Assert.Single(text.Claims).Judgement.Verdict);
    }

    [Fact]
    public void Two_values_for_one_slot_are_told_and_neither_is_used()
    {
        var text = Of(new Correction("369", 1, "period", "2018/19", 2), new Correction("369", 1, "period", "2017/18", 3));
        Assert.Equal([2, 3], text.Unused.Select(u => u.Correction.Line));
        Assert.Equal("2018/19", Assert.Single(text.Claims).Period.Value);
    }

    [Fact]
    public void A_claim_says_what_the_editor_settled()
    {
        var claim = Assert.Single(Of(new Correction("369", 1, "period", "2017/18", 2)).Claims);
        Assert.Equal("2017/18", claim.Period.Value);
        Assert.Contains(claim.Judgement.Warnings, w => w.Contains("correction of the editor", StringComparison.Ordinal));
    }

    private static CheckedText Of(params Correction[] corrections)
    {
        var figures = FiguresFile.Read("figures.csv", "area,measure,period,value\nThames Valley,CYB,2018/19,369", PlainText.Reference.Gazetteer).Figures;
        return new TextCheck(figures, PlainText.Reference).Check(Article.Of("a.txt", "Thames Valley Police recorded 369 online child sex offences in 2018/19."), corrections);
    }
}
