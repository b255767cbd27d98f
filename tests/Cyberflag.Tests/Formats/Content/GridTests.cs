using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public sealed class GridTests
{
    [Theory]
    [InlineData("Table P1", GridAddress.Sheet, "Table P1!A1:AB3")]
    [InlineData("p.2/t.1", GridAddress.RowColumn, "p.2/t.1")]
    [InlineData("", GridAddress.RowColumn, "r.1/c.1:r.3/c.28")]
    public void The_place_of_a_whole_table_is_written_as_its_cells_are(string name, GridAddress address, string expected) =>
        Assert.Equal(expected, new Grid(name, address, Enumerable.Repeat(Enumerable.Repeat(Cell.Of("x"), 28).ToList(), 3)).Extent);

    [Fact]
    public void The_place_of_a_cell_in_a_table_of_a_page_names_page_table_row_and_column() =>
        Assert.Equal("p.2/t.1/r.3/c.4", new Grid("p.2/t.1", GridAddress.RowColumn, []).Locator(2, 3));
}
