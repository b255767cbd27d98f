using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class ShareCheckTests
{
    [Fact]
    public void A_share_above_a_hundred_waits() => Assert.Equal(("C-022", "101"), Found(Number(101, unit: CountingUnit.Percent)));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_share_from_nought_to_a_hundred_is_left_alone(int share) => Assert.Equal(("", ""), Found(Number(share, unit: CountingUnit.Percent)));
}
