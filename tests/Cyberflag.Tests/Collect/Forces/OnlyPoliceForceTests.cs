using Xunit;

namespace Cyberflag.Tests.Collect.Forces;

public sealed class OnlyPoliceForceTests
{
    [Fact]
    public void The_only_force_named_as_police_is_taken_and_waits()
    {
        var observation = Assert.Single(PlainText.Read("Figures of the British Transport Police for England, Wales and Scotland\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.").Observations);
        Assert.Equal("btp", observation.Area);
        Assert.True(observation.NeedsReview);
    }
}
