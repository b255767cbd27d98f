using Cyberflag.Bench;
using Xunit;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class CellAdjacencyTests
{
    private static readonly string[][] Small = [["Year", "Count"], ["2018", "5"]];

    [Fact]
    public void The_same_table_scores_one() => Assert.Equal(1, CellAdjacency.F1(Small, Small));

    [Fact]
    public void White_space_and_case_make_no_difference() => Assert.Equal(1, CellAdjacency.F1(Small, [["year ", "Co\nunt"], ["2018", "5"]]));

    // Of four pairs (two to the right, two below) the wrong cell spoils one of each: 2 hits of 4 and 4.
    [Fact]
    public void A_wrong_cell_spoils_the_pairs_that_it_is_in() => Assert.Equal(0.5, CellAdjacency.F1(Small, [["Year", "Count"], ["2018", "6"]]));

    [Fact]
    public void Blank_cells_between_two_cells_are_skipped() => Assert.Equal(1, CellAdjacency.F1(Small, [["Year", "", "Count"], ["", "", ""], ["2018", "", "5"]]));
}
