using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Numbers;

public sealed class HedgeTests
{
    [Theory]
    [InlineData("Thames Valley Police recorded a maximum of 369 online child sex offences in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Thames Valley Police recorded 369 or more online child sex offences in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Thames Valley Police recorded 369+ online child sex offences in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Essex Police recorded fifty-odd online child sex offences in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Thames Valley Police recorded under 369 online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Thames Valley Police recorded well under 369 online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Thames Valley Police recorded just shy of 369 online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Thames Valley Police recorded <369 online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Online child sex offences exceeded 369 in Thames Valley in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Online child sex offences exceeded 360 in Thames Valley in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Kent recorded getting on for 150 online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("By 2018/19 the number of online child sex offences in Kent had passed 150.", Verdict.DoesNotMatch)]
    public void A_hedge_before_or_after_the_number_is_read(string text, Verdict verdict) => Assert.Equal(verdict, Licensed.Claims(text).First(c => c.Type == ClaimType.Count).Judgement.Verdict);
}
