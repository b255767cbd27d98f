using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class ReferenceTableTests
{
    private const string Head = "# source: a book\n# licence: free\n# note: of no matter\n";

    [Fact]
    public void A_table_has_its_source_its_licence_and_its_rows_with_their_lines()
    {
        var table = Read(Head + "id,count\na,1\n\"b,\n c\",2\n\nd,3\n");
        Assert.Equal(("test.csv", "a book", "free"), (table.File, table.Source, table.Licence));
        Assert.Equal([(5, "a"), (6, "b,\n c"), (9, "d")], table.Rows.Select(r => (r.Line, r["id"])));
        Assert.Equal([1, 2, 3], table.Rows.Select(r => r.Integer("count")));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void Line_ends_of_Windows_and_a_byte_order_mark_change_nothing(string start)
    {
        var table = Read(start + (Head + "id,count\na,1\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(("a book", 5, "a", 1), (table.Source, table.Rows.Single().Line, table.Rows.Single()["id"], table.Rows.Single().Integer("count")));
    }

    [Theory]
    [InlineData("# licence: free\nid,count\na,1\n", 1, "source:")]
    [InlineData("# source: a book\nid,count\na,1\n", 1, "licence:")]
    [InlineData("# source:\n# licence: free\nid,count\na,1\n", 1, "source:")]
    [InlineData("id,count\na,1\n", 1, "source:")]
    [InlineData(Head, 4, "no header")]
    [InlineData("", 1, "source:")]
    [InlineData(Head + "id,number\na,1\n", 4, "'count' is missing")]
    [InlineData(Head + "id,count\na,1\nb\n", 6, "1 fields where the header has 2")]
    [InlineData(Head + "id,count\na,1,2\n", 5, "3 fields where the header has 2")]
    [InlineData(Head + "id,count,id\na,1,b\n", 4, "'id' stands twice")]
    [InlineData(Head + "id,count\na,1\nb,\"2\nc,3\n", 6, "quote")]
    public void What_is_wrong_is_named_with_file_and_line(string text, int line, string words)
    {
        var problem = Assert.Throws<ReferenceException>(() => Read(text));
        Assert.Equal(("test.csv", line), (problem.File, problem.Line));
        Assert.StartsWith($"test.csv, line {line}: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData("99999999999999999999")]
    public void A_bad_number_is_named_with_file_and_line(string number)
    {
        var row = Read($"{Head}id,count\na,1\nb,\"{number}\"\n").Rows[1];
        var problem = Assert.Throws<ReferenceException>(() => row.Integer("count"));
        Assert.Equal(("test.csv", 6), (problem.File, problem.Line));
        Assert.Contains($"'{number}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_are_read_by_their_columns()
    {
        var row = Read(Head + "id,count,day,names,empty\n a ,-7,2017-04-03,one| two |,\n").Rows.Single();
        Assert.Equal(("a", -7, new DateOnly(2017, 4, 3)), (row.Required("id"), row.Integer("count"), row.Date("day")));
        Assert.Equal(["one", "two"], row.List("names"));
        Assert.Equal((null, null, "", 0), (row.Optional("empty"), row.Date("empty"), row["no such column"], row.List("empty").Length));
        Assert.Throws<ReferenceException>(() => row.Required("empty"));
        Assert.Throws<ReferenceException>(() => row.Date("id"));
    }

    private static ReferenceTable Read(string text) => ReferenceTable.Read("test.csv", new StringReader(text), "id", "count");
}
