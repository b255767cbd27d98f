using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class OtherVintagesTests
{
    private static readonly string[] Figures = ["Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2015/16,350,2020-06", "Thames Valley,CYB,2018/19,369,2019-06"];

    // 100 × (369 − 303) / 303 = 21.78; on the revised 350 it is 5.43.
    [Theory]
    [InlineData("Online child sex offences in Thames Valley rose by 22 per cent from 2015/16 to 2018/19.", Verdict.Confirmed)]
    [InlineData("Online child sex offences in Thames Valley rose by 5 per cent from 2015/16 to 2018/19.", Verdict.Confirmed)]
    [InlineData("Online child sex offences in Thames Valley rose by 50 per cent from 2015/16 to 2018/19.", Verdict.DoesNotMatch)]
    public void A_change_can_follow_from_the_figures_of_an_earlier_day(string text, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text, "2020-08-01", Figures), c => c.Type == ClaimType.Change).Judgement.Verdict);

    [Fact]
    public void Of_which_day_is_said()
    {
        var judgement = Assert.Single(Checked.Text("Online child sex offences in Thames Valley rose by 22 per cent from 2015/16 to 2018/19.", "2020-08-01", Figures), c => c.Type == ClaimType.Change).Judgement;
        Assert.Equal("2019-06", judgement.Vintage);
        Assert.Contains("It is right on the figures known June 2019.", judgement.Reasons);
        Assert.Contains(judgement.Warnings, w => w.Contains("5.43", StringComparison.Ordinal));
    }

    // 369 − 303 = 66, 369 − 350 = 19.
    [Theory]
    [InlineData(66, Verdict.Confirmed)]
    [InlineData(19, Verdict.Confirmed)]
    [InlineData(50, Verdict.DoesNotMatch)]
    public void A_difference_can_follow_from_the_figures_of_an_earlier_day(int more, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text($"Thames Valley Police recorded {more} more online child sex offences in 2018/19 than in 2015/16.", "2020-08-01", Figures), c => c.Type == ClaimType.Difference).Judgement.Verdict);

    // 8,224 / 365 = 22.5; 9,125 / 365 = 25.
    [Theory]
    [InlineData("22.5", Verdict.Confirmed)]
    [InlineData("25", Verdict.Confirmed)]
    [InlineData("24", Verdict.WrongArithmetic)]
    public void A_rate_can_follow_from_the_figures_of_an_earlier_day(string rate, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text($"In England, Wales and Northern Ireland {rate} online child sex offences a day were recorded in 2018/19.", "2020-08-01", "EWNI,CYB,2018/19,8224,2019-06", "EWNI,CYB,2018/19,9125,2020-06")).Judgement.Verdict);
}
