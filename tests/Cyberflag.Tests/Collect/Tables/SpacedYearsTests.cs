using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class SpacedYearsTests
{
    private const string Heading = "Offences recorded of sexual grooming (88A)\n\nYear  Offences\n";

    [Fact]
    public void Years_that_follow_each_other_are_years() =>
        Assert.Equal(["58", "91", "140"], Told.Sure(Heading + "2012 - 13  58\n2013 - 14  91\n2014 - 15  140"));

    [Fact]
    public void Two_of_them_may_be_a_year_and_a_number() => Assert.Empty(Told.Sure(Heading + "2012 - 13  58\n2013 - 14  91"));
}
