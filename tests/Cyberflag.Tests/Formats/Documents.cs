using System.Collections.Immutable;
using System.Text;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>Short ways to read small documents and to say what came out.</summary>
internal static class Documents
{
    public static Content Read(string name, string text) => DocumentReader.Read(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The grids, in order.</summary>
    public static ImmutableArray<Grid> Grids(Content content) => [.. content.Blocks.OfType<GridBlock>().Select(b => b.Grid)];

    /// <summary>The only grid.</summary>
    public static Grid Grid(Content content) => Assert.Single(Grids(content));

    /// <summary>The texts of a grid, a string a row, cells parted by a bar.</summary>
    public static string[] Rows(Grid grid) =>
        [.. Enumerable.Range(0, grid.Rows).Select(r => string.Join('|', Enumerable.Range(0, grid.Columns).Select(c => grid[r, c].Text)))];

    /// <summary>All lines with their numbers.</summary>
    public static string[] Lines(Content content) =>
        [.. content.Blocks.OfType<TextBlock>().SelectMany(b => b.Lines).Select(l => $"{l.Number}: {l.Text}")];

    /// <summary>The only finding, which must be an error.</summary>
    public static Finding OnlyError(Content content)
    {
        Assert.Empty(content.Blocks);
        var finding = Assert.Single(content.Findings);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.NotEmpty(finding.Advice);
        return finding;
    }

    public static string[] Codes(Content content) => [.. content.Findings.Select(f => f.Code)];

    /// <summary>The content of the cell at an address such as <c>C5</c>.</summary>
    public static Cell At(Grid grid, string address)
    {
        var letters = address.TrimEnd("0123456789".ToCharArray());
        var column = letters.Aggregate(0, (n, c) => n * 26 + (c - 'A' + 1)) - 1;
        return grid[int.Parse(address[letters.Length..], System.Globalization.CultureInfo.InvariantCulture) - 1, column];
    }
}
