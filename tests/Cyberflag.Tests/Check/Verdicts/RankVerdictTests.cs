using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class RankVerdictTests
{
    [Theory]
    [InlineData("Gwent", Verdict.Confirmed)]
    [InlineData("North Wales", Verdict.DoesNotMatch)]
    public void The_highest_has_none_above_it(string force, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text($"{force} Police recorded the highest number of online element offences in Wales in 2018/19.", "2019-06-25", "Gwent,CYB,2018/19,229,2019-06", "South Wales,CYB,2018/19,214,2019-06", "North Wales,CYB,2018/19,133,2019-06"), c => c.Type == ClaimType.Rank).Judgement.Verdict);
}
