using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ThresholdVerdictTests
{
    [Theory]
    [InlineData("aged ten and under", Verdict.Confirmed)]
    [InlineData("under the age of 10", Verdict.WrongScope)]
    [InlineData("under the age of 6", Verdict.CannotCheck)]
    public void Ten_and_under_is_not_under_ten(string bound, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text($"In Kent 70 online element offences were against children {bound} in 2018/19.", "2019-06-25", "Kent,CYB-u11,2018/19,70,2019-06"), c => c.Stated.Unit == "years").Judgement.Verdict);
}
