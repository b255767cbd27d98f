using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A table of a sheet with the texts that stand above it, or the texts alone after the last.</summary>
internal sealed record TablePart(ImmutableArray<Passage> Above, Table? Table);

/// <summary>
/// Parts the rows of a sheet into tables: titles, headings, data, and notes that are texts of their own. Headings after data begin
/// another table.
/// </summary>
internal static partial class TableSplit
{
    /// <summary>The tables of the rows, in order.</summary>
    public static IEnumerable<TablePart> Of(ImmutableArray<ImmutableArray<TableCell>> rows)
    {
        var (texts, headings, data) = (new List<Passage>(), new List<ImmutableArray<TableCell>>(), new List<ImmutableArray<TableCell>>());
        var open = new List<ImmutableArray<TableCell>>();
        foreach (var row in rows)
        {
            var kind = TableRows.KindOf(row, headings.Count > 0 ? headings[^1] : null, data.Count > 0);
            if (kind == RowKind.Data)
            {
                data.AddRange(open);
                open.Clear();
                data.Add(row);
            }
            else if (kind == RowKind.Lone && data.Count > 0)
            {
                open.Add(row);
            }
            else if (kind == RowKind.Heading && data.Count > 0 && !IsBlankData(row, headings))
            {
                var (kept, after) = Settle(open);
                foreach (var part in TableBeside.Parts([.. texts], headings, [.. data, .. kept]))
                {
                    yield return part;
                }

                (texts, headings, data) = ([.. after], [row], []);
                open.Clear();
            }
            else if (kind == RowKind.Heading)
            {
                (data.Count > 0 ? data : headings).Add(row);
            }
            else if (kind == RowKind.Lone && headings.Count == 0 && IsGroup(row))
            {
                headings.Add(row);
            }
            else if (kind == RowKind.Lone && headings.Count > 0 && (IsIndented(row, headings) || LabelWords.KindOf(Text(row)) is not (LabelKind.Other or LabelKind.Unit)))
            {
                headings.Add(row);
            }
            else if (kind == RowKind.Lone && headings.Count > 0 && headings[^1].Count(c => !c.IsBlank) > 1 && !row[0].IsBlank && (OffenceLabelForm.MayBeKnown(Text(row)) || ForceName().IsMatch(Text(row))) && HasDataBelow(rows, row))
            {
                data.Add(row);
            }
            else if (kind == RowKind.Lone)
            {
                texts.AddRange(headings.SelectMany(TextsOf));
                headings.Clear();
                texts.AddRange(TextsOf(row));
            }
        }

        var (last, notes) = Settle(open);
        if (data.Count > 0)
        {
            foreach (var part in TableBeside.Parts([.. texts], headings, [.. data, .. last]))
            {
                yield return part;
            }

            texts.Clear();
            headings.Clear();
        }

        ImmutableArray<Passage> rest = [.. texts, .. headings.SelectMany(TextsOf), .. notes];
        if (!rest.IsEmpty)
        {
            yield return new TablePart(rest, null);
        }
    }

    [GeneratedRegex(@"\b(?:police|constabulary|heddlu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForceName();

    // A label directly below the headings and above rows of data heads these.
    private static bool HasDataBelow(ImmutableArray<ImmutableArray<TableCell>> rows, ImmutableArray<TableCell> row) =>
        rows.IndexOf(row) is >= 0 and var at && at + 1 < rows.Length && TableRows.KindOf(rows[at + 1], null, hasData: true) == RowKind.Data;

    // A lone label after the data is a row without numbers where it is of a known kind; otherwise it is a note or the next title.
    private static (List<ImmutableArray<TableCell>> Kept, List<Passage> After) Settle(List<ImmutableArray<TableCell>> open)
    {
        var kept = open.TakeWhile(r => LabelWords.KindOf(Text(r)) is LabelKind.Sex or LabelKind.Age or LabelKind.Period or LabelKind.Unknown or LabelKind.Total).ToList();
        return (kept, [.. open.Skip(kept.Count).SelectMany(TextsOf)]);
    }

    // A row of labels with blanks behind them is data where the labels stand under headings of label columns.
    private static bool IsBlankData(ImmutableArray<TableCell> row, List<ImmutableArray<TableCell>> headings) =>
        headings.Count > 0 && headings[^1].Length > 2 && row[^1].IsBlank && !headings[^1][^1].IsBlank;

    // A unit or a name over the columns of data stands further right than the headings begin.
    private static bool IsIndented(ImmutableArray<TableCell> row, List<ImmutableArray<TableCell>> headings) =>
        First(row) > headings.Min(First);

    // A year merged over the columns of data heads them; a title begins with the sheet.
    private static bool IsGroup(ImmutableArray<TableCell> row) =>
        First(row) is > 0 and var first && first + 1 < row.Length && row[first + 1].IsCovered && LabelWords.KindOf(row[first].Text) is not (LabelKind.Other or LabelKind.Unit);

    private static int First(ImmutableArray<TableCell> row) => Enumerable.Range(0, row.Length).FirstOrDefault(c => !row[c].IsBlank, -1);

    private static string Text(ImmutableArray<TableCell> row) => row.First(c => !c.IsBlank && !c.IsCovered).Text;

    private static IEnumerable<Passage> TextsOf(ImmutableArray<TableCell> row) =>
        row.Where(c => !c.IsBlank && !c.IsCovered).Select(c => Passage.OfCell(c.Text, c.Locator));
}
