using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class IdentifierHeadingTests
{
    [Theory]
    [InlineData("Crime number")]
    [InlineData("Crime No.")]
    [InlineData("Crime Reference Number")]
    [InlineData("URN")]
    [InlineData("Incident ID")]
    [InlineData("Ref")]
    [InlineData("Row")]
    [InlineData("Postcode")]
    [InlineData("Date recorded")]
    [InlineData("Easting")]
    public void Figures_that_name_something(string heading) => Assert.True(IdentifierHeading.Is(heading));

    [Theory]
    [InlineData("Number")]
    [InlineData("Number of crimes")]
    [InlineData("Crimes recorded")]
    [InlineData("Offences")]
    [InlineData("Referrals")]
    [InlineData("No. of offences")]
    [InlineData("Year")]
    public void Figures_that_count(string heading) => Assert.False(IdentifierHeading.Is(heading));
}
