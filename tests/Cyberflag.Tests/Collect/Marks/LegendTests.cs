using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class LegendTests
{
    [Theory]
    [InlineData("* = a number from 1 to 4", "*", 1, 4)]
    [InlineData("* less than 5", "*", 0, 4)]
    [InlineData("* Fewer than five", "*", 0, 4)]
    [InlineData("Numbers below 10 are shown as *", "*", 0, 9)]
    [InlineData("[c] means confidential: between 1 and 4", "[c]", 1, 4)]
    public void A_note_states_the_bounds_of_a_mark(string note, string mark, long low, long high) =>
        Assert.Equal(new CellValue(Status.Suppressed, Count.Between(low, high, BoundCause.Stated)), Legend.Of([note]).Meaning(mark));

    [Theory]
    [InlineData(".. = not available", "..", Status.NotAvailable)]
    [InlineData(": not applicable", ":", Status.NotApplicable)]
    [InlineData("* denotes withheld", "*", Status.Suppressed)]
    public void A_note_says_why_there_is_no_number(string note, string mark, Status status) =>
        Assert.Equal((status, null), (Legend.Of([note]).Meaning(mark)!.Value.Status, Legend.Of([note]).Meaning(mark)!.Value.Count));

    [Fact]
    public void A_dash_is_zero_only_where_the_note_says_so()
    {
        Assert.Equal(Count.Zero, Legend.Of(["a dash (-) = no records found"]).Meaning("-")!.Value.Count);
        Assert.Null(Legend.Of(["Source: Niche - extracted 12 March"]).Meaning("-"));
    }

    [Fact]
    public void A_mark_that_is_explained_in_two_ways_waits() =>
        Assert.NotNull(Legend.Of(["* = a number from 1 to 4", "* = not available"]).Meaning("*")!.Value.Doubt);

    [Theory]
    [InlineData("*2020 data is up to 30 June 2020")]
    [InlineData("* Includes British Transport Police")]
    public void A_footnote_is_no_legend(string note) => Assert.Null(Legend.Of([note]).Meaning("*"));
}
