using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class CsvTableTests
{
    [Fact]
    public void Fields_are_found_by_column_in_any_order_and_rows_know_their_lines()
    {
        var (rows, missing) = CsvTable.Read("\uFEFFB, A \n1,2\n,\n\"3\n3\",4\n", "a", "b");
        Assert.Null(missing);
        Assert.Equal([("2", "1"), ("4", "3\n3")], rows.Select(r => (r.Field("a"), r.Field("b"))));
        Assert.Equal(2, rows[0].Line);
    }

    [Fact]
    public void The_first_column_that_is_missing_is_named() => Assert.Equal("c", CsvTable.Read("a,b\n", "a", "c").Missing);

    [Fact]
    public void A_row_of_another_length_says_so() => Assert.False(Assert.Single(CsvTable.Read("a,b\n1\n").Rows).IsWhole);
}
