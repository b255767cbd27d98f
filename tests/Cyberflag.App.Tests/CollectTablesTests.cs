using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>The tables of documents in <c>collect --json</c>.</summary>
public sealed class CollectTablesTests
{
    [Fact]
    public void The_cells_of_a_table_are_given_on_demand()
    {
        using var folder = JsonDocument.Parse(Collect("--tables"));
        var table = Assert.Single(folder.RootElement.GetProperty("documents")[0].GetProperty("tables").EnumerateArray());
        Assert.Equal("r.1/c.1:r.2/c.2", table.GetProperty("locator").GetString());
        Assert.Equal(2, table.GetProperty("rows").GetInt32());
        Assert.Equal(2, table.GetProperty("columns").GetInt32());
        Assert.Equal("""[["Year","Offences"],["2018/19","12"]]""", JsonSerializer.Serialize(table.GetProperty("cells")));
    }

    [Fact]
    public void Without_the_option_a_table_is_told_without_its_cells()
    {
        using var folder = JsonDocument.Parse(Collect());
        var table = Assert.Single(folder.RootElement.GetProperty("documents")[0].GetProperty("tables").EnumerateArray());
        Assert.False(table.TryGetProperty("cells", out _));
    }

    private static string Collect(params string[] options)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("cyberflag-test-").FullName, "reply.csv");
        File.WriteAllText(file, "Year,Offences\r\n2018/19,12\r\n");
        var output = CyberflagProgram.Run(["collect", file, "--json", .. options]).Output;
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return output;
    }
}
