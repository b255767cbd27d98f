using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

/// <summary>8,224 offences in 2018/19 are 22.53 a day of its 365 days, 0.94 an hour; 64,667 in 2016/17 are one every 8.13 minutes.</summary>
public sealed class RateVerdictTests
{
    [Fact]
    public void An_average_is_of_what_is_told_and_not_of_what_it_is_compared_with()
    {
        var claims = Checked.Text("In Sussex 1,952 sexual offences were recorded in 2019/20, compared to 1,212 in 2014/15, or 37 offences a week.", "2020-08-10");
        Assert.Equal(Verdict.RoundsTo, Assert.Single(claims, c => c.Type == ClaimType.Rate).Judgement.Verdict);
    }

    [Theory]
    [InlineData("There were 22 online element crimes a day in England, Wales and Northern Ireland in 2018/19.", Verdict.RoundsTo, Rounding.Truncated)]
    [InlineData("There were 23 online element crimes a day in England, Wales and Northern Ireland in 2018/19.", Verdict.Confirmed, Rounding.Rounded)]
    [InlineData("There were 25 online element crimes a day in England, Wales and Northern Ireland in 2018/19.", Verdict.WrongArithmetic, null)]
    [InlineData("There was almost one online element crime an hour in England, Wales and Northern Ireland in 2018/19.", Verdict.RoundsTo, Rounding.Rounded)]
    [InlineData("There were 22 online element crimes a day in the UK in 2018/19.", Verdict.WrongScope, Rounding.Truncated)]
    public void A_rate_is_the_count_divided_by_the_days_of_its_year(string text, Verdict verdict, Rounding? rounding)
    {
        var judgement = Assert.Single(Checked.Text(text, figures: "EWNI,CYB,2018/19,8224,2019-06"), c => c.Type == ClaimType.Rate).Judgement;
        Assert.Equal((verdict, rounding), (judgement.Verdict, judgement.Rounding));
    }

    [Fact]
    public void One_every_eight_minutes_is_rounded() =>
        Assert.Equal(Verdict.Confirmed, Assert.Single(Checked.Text("In the UK 64,667 child sex offences were recorded in 2016/17, one every eight minutes.", "2018-02", "UK,CSO,2016/17,64667,2018-02"), c => c.Type == ClaimType.Every).Judgement.Verdict);

    [Fact]
    public void A_rate_without_an_area_is_not_accused_for_the_force_of_the_sentence_before()
    {
        var claims = Checked.Text(
            "Durham Police recorded 190 online element offences in 2018/19. Police are recording an average of 22 such offences a day.", "2019-06-25",
            "Durham,CYB,2018/19,190,2019-06", "EWNI,CYB,2018/19,8224,2019-06");
        var judgement = Assert.Single(claims, c => c.Type == ClaimType.Rate).Judgement;
        Assert.Equal(Verdict.RoundsTo, judgement.Verdict);
        Assert.Contains("EWNI", Assert.Single(judgement.Warnings), StringComparison.Ordinal);
    }
}
