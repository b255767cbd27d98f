using System.Collections.Immutable;
using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class TableRowsTests
{
    [Theory]
    [InlineData("Offence|2016|2017|2018", "", "Heading")]
    [InlineData("|2017|2018|2017|2018", "|Female|Female|Male|Male", "Heading")]
    [InlineData("Offences|2016|2017|2018", "|North|South|East", "Data")]
    [InlineData("Age|10|11|12|13", "", "Heading")]
    [InlineData("Essex|5|6|7|8", "Force|A|B|C|D", "Data")]
    [InlineData("Essex|5|6|7|8", "", "Data")]
    [InlineData("Title of the table||||", "", "Lone")]
    [InlineData("||||", "", "Blank")]
    [InlineData("Essex|12|*|..|", "", "Data")]
    public void A_row_is_told_by_its_cells_and_the_headings_above(string row, string above, string kind) =>
        Assert.Equal(kind, TableRows.KindOf(Cells(row), above.Length > 0 ? Cells(above) : null, hasData: false).ToString());

    [Theory]
    [InlineData("2018|2019|2020")]
    [InlineData("10|11|12")]
    public void Below_data_numbers_in_a_row_are_data(string numbers) =>
        Assert.Equal(RowKind.Data, TableRows.KindOf(Cells("Offences|" + numbers), null, hasData: true));

    private static ImmutableArray<TableCell> Cells(string row) => [.. row.Split('|').Select((t, i) => new TableCell(t, $"c.{i}"))];
}
