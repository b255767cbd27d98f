using System.Text;
using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class CsvRowsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-rows-").FullName;

    private string Path => System.IO.Path.Combine(folder, "rows.csv");

    private void Add(params (string Column, string Text)[] fields) =>
        CsvRows.Add(Path, ["a", "b"], [fields.ToDictionary(f => f.Column, f => f.Text, StringComparer.Ordinal)]);

    [Fact]
    public void A_new_file_begins_with_its_columns()
    {
        Add(("b", "2"), ("a", "with, comma"));
        Assert.Equal("a,b\n\"with, comma\",2\n", File.ReadAllText(Path));
    }

    [Fact]
    public void Rows_follow_the_columns_of_the_file_and_change_nothing_before_them()
    {
        File.WriteAllText(Path, "\uFEFFb,c,a\r\nold,row,stays", new UTF8Encoding(false));
        Add(("a", "1"), ("b", "2"));
        Assert.Equal("\uFEFFb,c,a\r\nold,row,stays\n2,,1\n", Encoding.UTF8.GetString(File.ReadAllBytes(Path)));
    }

    [Fact]
    public void A_missing_column_is_named_and_nothing_is_written()
    {
        File.WriteAllText(Path, "a\n1\n");
        Assert.Contains("'b'", Assert.Throws<SurveyException>(() => Add(("b", "2"))).Message, StringComparison.Ordinal);
        Assert.Equal("a\n1\n", File.ReadAllText(Path));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "a,b,c\n1,2,\n")]
    [InlineData("\uFEFFb,a\r\n1,2\r\n\r\n3,4", "\uFEFFb,a,c\r\n1,2,\r\n\r\n3,4,")]
    [InlineData("a,b\n\"x\n\"\"y\",2\n", "a,b,c\n\"x\n\"\"y\",2,\n")]
    [InlineData("c,a,b\n1,2,3\n", "c,a,b\n1,2,3\n")]
    public void A_file_is_widened_at_the_end_of_each_row_and_stays_as_it_was_otherwise(string before, string after)
    {
        File.WriteAllText(Path, before, new UTF8Encoding(false));
        CsvRows.Widen(Path, ["a", "b", "c"]);
        Assert.Equal(after, Encoding.UTF8.GetString(File.ReadAllBytes(Path)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
