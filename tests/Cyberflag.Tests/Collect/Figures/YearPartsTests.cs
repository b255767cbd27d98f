using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class YearPartsTests
{
    [Theory]
    [InlineData("2021/22 – 40 (north office) 25 (south office)")]
    [InlineData("2021/22: 40 (north office), 25 (south office)")]
    [InlineData("2021/22: 40 (north office) and 25 (south office)")]
    public void Numbers_beside_each_other_are_parts_of_their_year(string line) => Assert.Equal(
        ["? 40 2021/22 71/17 offences part=north office", "? 25 2021/22 71/17 offences part=south office"],
        Told.By("Number of sexual communication with a child offences recorded\n" + line));

    [Fact]
    public void One_number_and_a_remark_are_no_parts() => Assert.Equal(
        ["? 40 2021/22 71/17 offences"], Told.By("Number of sexual communication with a child offences recorded\n2021/22 – 40 (north office)"));
}
