using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class BrokenYearRowsTests
{
    private const string Title = "Sexual communication with a child\n\n";
    private const string Rows = "Year\n\nArrests Charges\n\nCautions\n\n2018\n\n48\n\n17 5\n\n2019 61 22\n\n4\n\n2020\n\n112\n\nNot held 3\n\n2021 (to 30/06/21)\n\n49 12 1\n";

    [Fact]
    public void Cells_spread_over_lines_divide_into_rows_of_years() => Assert.Equal(
        [
            "48 2018 71/17 arrests", "17 2018 71/17 charges", "5 2018 71/17 cautions", "61 2019 71/17 arrests", "22 2019 71/17 charges", "4 2019 71/17 cautions",
            "112 2020 71/17 arrests", "Not held 2020 71/17 charges", "3 2020 71/17 cautions", "49 2021-01..2021-06 71/17 arrests", "12 2021-01..2021-06 71/17 charges", "1 2021-01..2021-06 71/17 cautions",
        ],
        Told.By(Title + Rows));

    [Fact]
    public void A_row_that_lost_a_cell_is_no_table() => Assert.DoesNotContain(Told.Sure(Title + Rows.Replace("17 5", "17", StringComparison.Ordinal)), r => r is "22" or "112");
}
