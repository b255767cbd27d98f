using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class TrendVerdictTests
{
    [Theory]
    [InlineData("127 in 2018/19, 184 in 2019/20 and 195 in 2020/21", Verdict.Confirmed)]
    [InlineData("127 in 2018/19, 184 in 2019/20 and 180 in 2020/21", Verdict.DoesNotMatch)]
    public void Each_year_stands_beside_the_one_before(string years, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text($"Grooming offences in Kent continued to rise: {years}.", "2021-09"), c => c.Type == ClaimType.Trend).Judgement.Verdict);

    [Fact]
    public void Two_years_are_no_trend() => Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text("Grooming offences in Kent continued to rise: 127 in 2018/19 and 184 in 2019/20.", "2021-09"), c => c.Type == ClaimType.Trend).Judgement.Verdict);
}
