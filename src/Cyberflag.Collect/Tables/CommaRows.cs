using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table with a row a line and commas or semicolons between the cells, within a text: <c>Year,Kent,Essex</c>. All its rows have as many
/// cells as its headings, and all cells behind a label are numbers, marks or blank.
/// </summary>
internal sealed partial class CommaRows : TextTableForm
{
    private const int FewestRows = 3;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix) =>
        Table(lines, first, ';', prefix) ?? Table(lines, first, ',', prefix);

    private static TextTable? Table(ImmutableArray<Line> lines, int first, char sign, string prefix)
    {
        var headings = Cells(lines[first], sign, prefix);
        if (headings.Length < 2 || Sentence().IsMatch(lines[first].Text) || (sign == ',' && Thousands().IsMatch(lines[first].Text)))
        {
            return null;
        }

        var rows = lines[first..].TakeWhile(l => l.Text.Contains(sign, StringComparison.Ordinal)).Select(l => Cells(l, sign, prefix)).ToImmutableArray();
        return rows.Length < FewestRows || !rows.Skip(1).All(r => r.Length == headings.Length && IsData(r))
            || headings.Skip(1).Any(h => h.IsBlank)
            || TableSplit.Of(rows).Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(first, first + rows.Length - 1, sign == ',' && rows.Skip(1).Any(AreThousands) ? table with { Doubt = "a comma in it may part thousands and no cells" } : table);
    }

    private static bool IsData(ImmutableArray<TableCell> row) =>
        !row[0].IsBlank && row.Skip(1).All(c => c.IsBlank || CellValue.IsNumberOrMark(c.Text)) && row.Skip(1).Any(c => !c.IsBlank);

    // "Kent,2,382" under two headings could be one number of thousands.
    private static bool AreThousands(ImmutableArray<TableCell> row) =>
        Enumerable.Range(1, row.Length - 2).Any(i => Short().IsMatch(row[i].Text) && Group().IsMatch(row[i + 1].Text));

    // A cell in quotation marks can hold the sign itself.
    private static ImmutableArray<TableCell> Cells(Line line, char sign, string prefix)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var (from, isQuoted) = (0, false);
        for (var at = 0; at <= line.Text.Length; at++)
        {
            if (at < line.Text.Length && line.Text[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (at == line.Text.Length || (line.Text[at] == sign && !isQuoted))
            {
                var cell = TextCell.Of(line, from, at, prefix);
                cells.Add(cell with { Text = cell.Text.Trim('"') });
                from = at + 1;
            }
        }

        return cells.ToImmutable();
    }

    [GeneratedRegex(@"[.?!:]\s*$")]
    private static partial Regex Sentence();

    // "2014/15: 1,118" is a label and its number, and heads nothing.
    [GeneratedRegex(@"[^\d,]\d{1,3}(?:,\d{3})+(?![\d,])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Short();

    [GeneratedRegex(@"^\d{3}$")]
    private static partial Regex Group();
}
