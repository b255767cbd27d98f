using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class CommaRowsTests
{
    private const string Title = "Offences of sexual communication with a child\n\n";

    [Theory]
    [InlineData("Year,Offences\n2017/18,54\n2018/19,72")]
    [InlineData("Year, Offences\n2017/18, 54\n2018/19, 72")]
    [InlineData("Year;Offences\n2017/18;54\n2018/19;72")]
    [InlineData("\"Year\",\"Offences\"\n\"2017/18\",\"54\"\n\"2018/19\",\"72\"")]
    public void Commas_part_the_cells(string table) =>
        Assert.Equal(["54 2017/18 71/17 offences", "72 2018/19 71/17 offences"], Told.By(Title + table));

    [Theory]
    [InlineData("Year,Offences,Charges\n2017/18,2,382\n2018/19,3,104")]
    [InlineData("Year,Offences,Charges\n2017/18,1,234\n2018/19,54,12")]
    [InlineData("Year,Offences\n2017/18,2,382\n2018/19,54")]
    [InlineData("Kent, Essex, Surrey,\nSussex, 12, 13\nand others, 5, 6")]
    public void Commas_that_may_be_something_else_part_nothing(string table) => Assert.Empty(Told.Sure(Title + table));
}
