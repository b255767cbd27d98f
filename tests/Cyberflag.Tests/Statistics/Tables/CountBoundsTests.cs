using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class CountBoundsTests
{
    [Theory]
    [InlineData("12", 12, 12)]
    [InlineData("1 to 4", 1, 4)]
    [InlineData("1–4", 1, 4)]
    [InlineData("0-9", 0, 9)]
    [InlineData("<5", 1, 4)]
    [InlineData("Fewer than 5", 1, 4)]
    public void A_cell_is_a_count_or_bounds(string cell, double lower, double upper)
    {
        var (lowers, uppers) = CountBounds.Of(Column(cell), 1);
        Assert.Equal((lower, upper), (lowers[0], uppers[0]));
    }

    [Theory]
    [InlineData("<5", "does not say whether 0 is among it")]
    [InlineData("4 to 1", "lower bound above the upper")]
    [InlineData("a few", "no number and no bounds")]
    [InlineData("0 to 99999", "wider than 10,000")]
    public void A_cell_that_is_neither_is_refused_with_its_place(string cell, string why)
    {
        var message = Assert.Throws<InputException>(() => CountBounds.Of(Column(cell), null)).Message;
        Assert.StartsWith($"t, row 2, column 'count': '{cell}'", message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    private static Column Column(string cell) => Table.Read($"count,other\n{cell},x\n", "t").Column("count");
}
