using Cyberflag.Collect;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class YearJumpTests
{
    [Fact]
    public void A_jump_names_the_earlier_and_the_later_year()
    {
        var jump = Assert.Single(YearJump.Find([Number(500, "2021/22"), Number(50, "2020/21"), Number(55, "2019/20")]));
        Assert.Equal((50, 500), (jump.Earlier.Count!.Value.Lower, jump.Later.Count!.Value.Lower));
    }
}
