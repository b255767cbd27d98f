using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class TableTests
{
    [Fact]
    public void Quoted_cells_are_names_and_others_are_numbers_where_they_look_like_them()
    {
        var table = Table.Read("\uFEFF\"force\",year,\"note\"\r\n\"1\",2018,\"a, \"\"b\"\"\nc\"\r\n\"2\",2019,d\r\n", "t.csv");
        Assert.True(table.Column("force").IsFactor);
        Assert.False(table.Column("year").IsFactor);
        Assert.Equal([2018.0, 2019.0], table.Column("year").Numbers());
        Assert.Equal("a, \"b\"\nc", table.Column("note").Cells[0]);
    }

    [Fact]
    public void A_fault_is_told_with_its_row_and_column()
    {
        var table = Table.Read("force,count\nA,3\nB,many\nC,-1\n", "t.csv");
        Assert.Equal("t.csv, row 3, column 'count': 'many' is no number.", Fault(() => table.Column("count").Numbers()));
        Assert.Equal("t.csv, row 4, column 'count': '-1' is negative: counts are from 0 on.", Fault(() => table.Where(r => r != 1).Column("count").Counts()));
        Assert.Contains("its columns are force, count", Fault(() => table.Column("population")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n", "no row below")]
    [InlineData("a,a\n1,2\n", "there twice")]
    [InlineData("a,b\n1\n", "row 2: it has 1 cells")]
    [InlineData("a,b\n\"1,2\n", "never closed")]
    public void A_table_that_cannot_be_read_is_refused(string text, string why) =>
        Assert.Contains(why, Fault(() => Table.Read(text, "t.csv")), StringComparison.Ordinal);

    private static string Fault(Func<object> call) => Assert.Throws<InputException>(call).Message;
}
