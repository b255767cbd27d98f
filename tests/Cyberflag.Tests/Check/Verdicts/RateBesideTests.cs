using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class RateBesideTests
{
    [Theory]
    [InlineData("Kent had 365 crimes in 2018/19, two a day.", Verdict.WrongArithmetic)]
    [InlineData("Kent had 365 crimes in 2018/19, one a day.", Verdict.Confirmed)]
    [InlineData("Kent had 365 crimes in 2018/19 and 800 in 2017/18, two a day.", Verdict.CannotCheck)]
    public void An_average_is_measured_by_the_count_of_its_sentence(string text, Verdict verdict) => Assert.Equal(verdict, Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Rate).Judgement.Verdict);
}
