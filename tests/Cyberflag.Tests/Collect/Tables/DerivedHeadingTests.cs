using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class DerivedHeadingTests
{
    [Theory]
    [InlineData("% change")]
    [InlineData("Percentage change")]
    [InlineData("Change")]
    [InlineData("Annual increase")]
    [InlineData("Average per month")]
    [InlineData("Population figures (mid-2016)")]
    [InlineData("Rate per 1,000 households")]
    [InlineData("Compared with 2017/18")]
    [InlineData("Difference")]
    [InlineData("+/-")]
    public void What_is_computed_counts_nothing(string heading) => Assert.NotNull(DerivedHeading.Doubt(heading));

    [Theory]
    [InlineData("Offences")]
    [InlineData("Number of offences")]
    [InlineData("Sharing private images")]
    [InlineData("Exchange of images")]
    [InlineData("2018/19")]
    [InlineData("Causing a child to watch a sexual act")]
    public void A_count_is_no_computation(string heading) => Assert.Null(DerivedHeading.Doubt(heading));
}
