using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A row of a table that says what a mark means (<c>*</c> beside <c>fewer than 5</c>) and counts nothing. A row with a label of its own, or with more than the
/// mark and one meaning, is a row of figures.
/// </summary>
internal static partial class LegendRow
{
    /// <summary>The row as a note (<c>* = fewer than 5</c>), or null where it is none.</summary>
    public static string? Note(ImmutableArray<TableCell> row)
    {
        var said = row.Where(c => !c.IsBlank && !c.IsCovered).Select(c => c.Text.Trim()).ToList();
        return said switch
        {
            [var mark, var meaning] when Mark().IsMatch(mark) && Words().IsMatch(meaning) && !IsValue(mark, meaning) && Legend.Explains($"{mark} = {meaning}") => $"{mark} = {meaning}",
            [var whole] when row.Length > 1 && Whole().IsMatch(whole) && Legend.Explains(whole) => whole,
            _ => null,
        };
    }

    // "Nil" or "not held" beside a dash is what a row without a label counts; beside an asterisk "fewer than 5" is what that means.
    private static bool IsValue(string mark, string meaning) =>
        CellValue.IsNumberOrMark(meaning) && !(mark.IndexOfAny(['*', '[']) >= 0 && meaning.Contains("than", StringComparison.OrdinalIgnoreCase));

    /// <summary>A row that explains a mark as a note of one cell, as which it ends no table and heads none; any other row as it is.</summary>
    public static ImmutableArray<TableCell> AsNote(ImmutableArray<TableCell> row)
    {
        if (Note(row) is not { } note)
        {
            return row;
        }

        var first = Enumerable.Range(0, row.Length).First(i => !row[i].IsBlank);
        return [.. row.Select((c, i) => i == first ? c with { Text = note } : c with { Text = "" })];
    }

    [GeneratedRegex(@"^['""‘“]?(?:\*{1,3}|[-–—]|\.{2}|:|\[[a-z]\]|[<≤]\s?\d+)['""’”]?\s*=?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[A-Za-z]{3}")]
    private static partial Regex Words();

    [GeneratedRegex(@"^['""‘“]?(?:\*{1,3}|[-–—]|\.{2}|:|\[[a-z]\]|[<≤]\s?\d+)['""’”]?\s*(?:=|means?\b|denotes?\b|indicates?\b|represents?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
