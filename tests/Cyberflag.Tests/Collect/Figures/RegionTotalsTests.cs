using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class RegionTotalsTests
{
    [Fact]
    public void A_region_beside_its_forces_is_their_total()
    {
        var observations = PlainText.Read(
            "In the East Midlands 410 offences of sexual communication with a child were recorded in 2018/19.\n• Derbyshire Police - 110\n• Leicestershire Police - 140\n• Lincolnshire Police - 160").Observations;
        Assert.Equal(Role.Total, observations.Single(o => o.Source.Raw == "410").Role);
        Assert.All(observations.Where(o => o.Source.Raw != "410"), o => Assert.Equal(Role.Value, o.Role));
    }

    [Fact]
    public void A_region_beside_forces_of_another_is_no_total() => Assert.All(
        PlainText.Read("In the North East 410 offences of sexual communication with a child were recorded in 2018/19.\n• Derbyshire Police - 110\n• Leicestershire Police - 140").Observations,
        o => Assert.Equal(Role.Value, o.Role));
}
