using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

/// <summary>8,224 in the 365 days of 2018/19 are 22.5 a day.</summary>
public sealed class AppositionTests
{
    [Fact]
    public void An_average_after_a_count_is_of_that_count()
    {
        var claims = Checked.Text(
            "In England, Wales and Northern Ireland police recorded 8,224 online child sex offences in 2018/19, or almost 23 a day, and there were 4,042 in 2015/16.", "2019-06-25",
            "EWNI,CYB,2018/19,8224,2019-06", "EWNI,CYB,2015/16,4042,2019-06");
        var rate = Assert.Single(claims, c => c.Type == ClaimType.Rate);
        Assert.Equal(("EWNI", "2018/19", Verdict.RoundsTo), (rate.Area.Value, rate.Period.Value, rate.Judgement.Verdict));
    }
}
