using Cyberflag.Collect;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class SheetNameTests
{
    [Theory]
    [InlineData("2018-19", "2018-19")]
    [InlineData("2018", "year 2018")]
    [InlineData("Arrests", "Arrests")]
    [InlineData("Sexual grooming", "Sexual grooming")]
    [InlineData("Q1 2018-19", "Q1 2018-19")]
    public void A_name_that_tells_something_stands_above_the_sheet(string name, string passage) =>
        Assert.Equal(passage, Assert.Single(SheetName.Of(new Grid(name, GridAddress.Sheet, []), "")).Text);

    [Theory]
    [InlineData("Sheet1")]
    [InlineData("Table P1")]
    [InlineData("Data")]
    public void A_name_that_tells_nothing_does_not(string name) => Assert.Empty(SheetName.Of(new Grid(name, GridAddress.Sheet, []), ""));
}
