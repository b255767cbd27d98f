using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class AreaListTests
{
    [Fact]
    public void Each_number_goes_to_the_area_before_it_and_waits()
    {
        var read = PlainText.Read("Wales 2018/19 cyber-related: 576 = Gwent 229, South Wales 214, North Wales 133").Observations;
        Assert.Equal(["576", "229", "214", "133"], read.Select(o => o.Source.Raw));
        Assert.Equal(3, read.Skip(1).Select(o => o.Area).Distinct().Count());
        Assert.All(read, o => Assert.True(o.NeedsReview));
    }
}
