using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

public sealed class HalvedClaimTests
{
    // 25 per cent, 50 per cent, 60 per cent less.
    [Theory]
    [InlineData("Offences in Kent halved from 100 in 2017/18 to 75 in 2018/19.", Verdict.WrongArithmetic)]
    [InlineData("Offences in Kent halved from 100 in 2017/18 to 50 in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Offences in Kent more than halved from 100 in 2017/18 to 40 in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Offences in Kent more than halved from 100 in 2017/18 to 60 in 2018/19.", Verdict.WrongArithmetic)]
    public void Halved_is_a_fall_by_a_half(string text, Verdict verdict)
    {
        var claim = Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Change);
        Assert.Equal((-50, verdict), (claim.Stated.Value, claim.Judgement.Verdict));
    }
}
