using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class LicenceTests
{
    [Theory]
    [InlineData("Thames Valley Police recorded 369 online child sex offences in 2018/19.")]
    [InlineData("In 2018/19 there were 369 online child sex crimes in Thames Valley.")]
    [InlineData("Online child sex offences recorded by Thames Valley Police rose from 303 in 2015/16 to 369 in 2018/19.")]
    [InlineData("Thames Valley Police counted online child sex offences. The number stood at 369 in 2018/19.")]
    public void What_is_read_whole_is_confirmed(string text) => Assert.Equal(Verdict.Confirmed, Assert.Single(Licensed.Claims(text), c => c.Stated.Value == 369).Judgement.Verdict);

    [Fact]
    public void What_is_missing_is_said() =>
        Assert.Contains("convictions", Assert.Single(Assert.Single(Licensed.Claims("Essex Police secured 50 convictions for online child sex offences in 2018/19.")).Judgement.Reasons), StringComparison.Ordinal);
}
