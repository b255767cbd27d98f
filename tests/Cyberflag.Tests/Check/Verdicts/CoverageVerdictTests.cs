using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class CoverageVerdictTests
{
    [Theory]
    [InlineData("40 out of 44 forces across the UK answered in 2018/19.", Verdict.WrongScope)]
    [InlineData("40 out of 44 forces in England, Wales and Northern Ireland answered in 2018/19.", Verdict.CannotCheck)]
    [InlineData("39 of the 43 forces in England and Wales answered in 2018/19.", Verdict.CannotCheck)]
    [InlineData("The four Welsh forces recorded online child sex offences in 2018/19.", Verdict.Confirmed)]
    [InlineData("The four Welsh forces answered in 2018/19.", Verdict.CannotCheck)]
    [InlineData("Four forces in Wales responded in 2018/19.", Verdict.CannotCheck)]
    [InlineData("Only four forces in Wales gave figures in 2018/19.", Verdict.CannotCheck)]
    [InlineData("Some four forces in Wales recorded online child sex offences in 2018/19.", Verdict.CannotCheck)]
    public void The_whole_is_the_number_of_forces_of_the_area(string text, Verdict verdict) => Assert.Equal(verdict, Assert.Single(Checked.Text(text)).Judgement.Verdict);

    [Theory]
    [InlineData("40 out of 44 forces in England, Wales and Northern Ireland answered in 2018/19.", "40/44", Verdict.Confirmed)]
    [InlineData("40 out of 44 forces in England, Wales and Northern Ireland answered in 2018/19.", "40 of 44 forces", Verdict.Confirmed)]
    [InlineData("40 out of 44 forces in England, Wales and Northern Ireland answered in 2018/19.", "40", Verdict.Confirmed)]
    [InlineData("41 out of 44 forces in England, Wales and Northern Ireland answered in 2018/19.", "40/44", Verdict.DoesNotMatch)]
    [InlineData("40 out of 44 forces in England, Wales and Northern Ireland answered in 2018/19.", "0.909", Verdict.CannotCheck)]
    [InlineData("40 out of 44 forces in England, Wales and Northern Ireland answered in 2017/18.", "40/44", Verdict.CannotCheck)]
    public void Who_answered_is_the_coverage_that_the_figures_tell(string text, string coverage, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text, figures: $"EWNI,CYB,2018/19,8224,2019-06,NSPCC,{coverage}")).Judgement.Verdict);
}
