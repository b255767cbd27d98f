using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string survey = CyberflagProgram.CopyOfExample();
    private readonly string master = Path.Combine(Directory.CreateTempSubdirectory("cyberflag-test-").FullName, "master.csv");

    public ImportCommandTests() => File.WriteAllText(
        master, "Number of recorded offences of sexual communication with a child (71/17)\nForce,2022/23,2023/24\nKent,40,45\nSurrey,n/a,21\n");

    private CyberflagProgram.Result Import(params string[] options) => CyberflagProgram.Run(["import", survey, master, "--publication", "Annual report", "--published", "2024-06", .. options]);

    [Fact]
    public void Figures_are_imported_into_a_file_that_had_no_columns_for_cells_and_what_waits_is_listed()
    {
        var before = File.ReadAllLines(Path.Combine(survey, "attested.csv")).Length;
        var imported = Import();
        Assert.True(imported.ExitCode == 0, imported.Errors);
        Assert.Contains("Imported: 3. Held already: 0. Waiting: 1.", imported.Output, StringComparison.Ordinal);
        Assert.Equal(before + 3, File.ReadAllLines(Path.Combine(survey, "attested.csv")).Length);
        Assert.Contains("imported/master.csv r.3/c.3", CyberflagProgram.Run("figures", survey, "--trace", "E23000032/2023-24/SCC/count").Output, StringComparison.Ordinal);
        Assert.Contains("Held already: 3. Waiting: 0, and 1 from before.", Import().Output, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(CyberflagProgram.Run("import", survey, "--reviewed", "--json").Output).RootElement.GetProperty("open").GetInt32());
    }

    [Fact]
    public void The_example_has_the_same_figures_after_its_file_was_widened()
    {
        var before = CyberflagProgram.Run("figures", survey, "--trace", "E23000029/2018-19/CYB/change/2015-16").Output;
        Import();
        Assert.Equal(before, CyberflagProgram.Run("figures", survey, "--trace", "E23000029/2018-19/CYB/change/2015-16").Output);
    }

    [Fact]
    public void Json_gives_each_row_with_its_cell()
    {
        var json = JsonDocument.Parse(Import("--dry", "--json").Output).RootElement;
        Assert.Equal(["r.3/c.2", "r.3/c.3", "r.4/c.3"], json.GetProperty("imported").EnumerateArray().Select(r => r.GetProperty("place").GetString()));
        Assert.Equal("n/a", Assert.Single(json.GetProperty("waiting").EnumerateArray()).GetProperty("raw").GetString());
        Assert.False(Directory.Exists(Path.Combine(survey, "imported")));
    }

    [Fact]
    public void Without_a_source_or_a_workbook_the_call_is_wrong()
    {
        Assert.Equal(2, CyberflagProgram.Run("import", survey, master).ExitCode);
        Assert.Equal(2, CyberflagProgram.Run("import", survey).ExitCode);
        Assert.Equal(2, CyberflagProgram.Run("import", survey, "--reviewed").ExitCode);
        Assert.Equal(3, CyberflagProgram.Run("import", survey, "no-such.xlsx", "--publication", "x").ExitCode);
    }

    public void Dispose()
    {
        Directory.Delete(survey, recursive: true);
        Directory.Delete(Path.GetDirectoryName(master)!, recursive: true);
    }
}
