using System.Text.Json;
using Cyberflag.Formats;

namespace Cyberflag.Bench;

/// <summary>The suite of PDF tables in <c>../shared/corpus/pdf</c>: each file with what was expected of it and what was found.</summary>
internal static class PdfSuite
{
    /// <summary>One file: the score of the expectation that fits best, and its name.</summary>
    public sealed record Score(string File, string Expectation, double F1, int Tables);

    /// <summary>The scores, by file; a file with several expectations is scored by the one that it meets best.</summary>
    /// <param name="folder">The folder <c>corpus/pdf</c>.</param>
    public static IReadOnlyList<Score> Scores(string folder)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected-camelot.json")));
        using var map = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected-camelot-map.json")));
        return [.. map.RootElement.EnumerateObject()
            .SelectMany(m => m.Value.EnumerateArray().Select(f => (File: f.GetString()!, Expectation: m.Name)))
            .GroupBy(m => m.File).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Best(g.Key, Tables(Read(folder, g.Key)), g.ToDictionary(m => m.Expectation, m => Cells(expected.RootElement.GetProperty(m.Expectation)))))];
    }

    /// <summary>Reads a file of the suite; the password of its protected one is known.</summary>
    public static Content Read(string folder, string file) =>
        DocumentReader.Read(file, File.ReadAllBytes(Path.Combine(folder, "camelot", file)), new ReadingLimits { Passwords = ["userpass"] });

    private static Score Best(string file, List<string[][]> tables, Dictionary<string, string[][]> expectations) => expectations
        .Select(e => new Score(file, e.Key, tables.Count == 0 ? 0 : tables.Max(t => CellAdjacency.F1(e.Value, t)), tables.Count)).MaxBy(s => s.F1)!;

    private static List<string[][]> Tables(Content content) => [.. content.Blocks.OfType<GridBlock>().Select(b => Enumerable.Range(0, b.Grid.Rows)
        .Select(r => Enumerable.Range(0, b.Grid.Columns).Select(c => b.Grid[r, c].Text + b.Grid[r, c].Superscript).ToArray()).ToArray())];

    private static string[][] Cells(JsonElement table) =>
        [.. table.EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString()!).ToArray())];
}
