using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class DifferenceBesideTests
{
    [Theory]
    [InlineData("There were 230 crimes, 40 more than the 200 the year before.", Verdict.WrongArithmetic)]
    [InlineData("There were 230 crimes, 30 more than the 200 the year before.", Verdict.Confirmed)]
    [InlineData("A rise of 15%, from 200 crimes in 2017/18 to 230 in 2018/19, an extra 40.", Verdict.WrongArithmetic)]
    [InlineData("A rise of 15%, from 200 crimes in 2017/18 to 230 in 2018/19, an extra 30.", Verdict.Confirmed)]
    public void A_difference_is_measured_by_the_two_numbers_beside_it(string text, Verdict verdict) => Assert.Equal(verdict, Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Difference).Judgement.Verdict);

    [Theory]
    [InlineData(66, Verdict.Confirmed)]
    [InlineData(60, Verdict.DoesNotMatch)]
    public void Up_so_many_on_a_year_is_a_difference(int number, Verdict verdict)
    {
        var claim = Assert.Single(
            Checked.Text($"Thames Valley Police recorded 369 online child sex offences in 2018/19. The number is up {number} on 2015/16.", figures: ["Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2018/19,369,2019-06"]),
            c => c.Stated.Value == number);
        Assert.Equal((ClaimType.Difference, verdict), (claim.Type, claim.Judgement.Verdict));
    }
}
