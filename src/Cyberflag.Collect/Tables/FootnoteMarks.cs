using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Footnote marks that a format stuck to a label: <c>Cheshire7</c>, <c>Apr '11 to Mar '126,7,8</c>. They are taken off only where the
/// document has notes of those numbers and one cut alone leaves words that are understood.
/// </summary>
internal sealed partial class FootnoteMarks
{
    private readonly ImmutableHashSet<int> notes;
    private readonly Gazetteer gazetteer;

    private FootnoteMarks(ImmutableHashSet<int> notes, Gazetteer gazetteer) => (this.notes, this.gazetteer) = (notes, gazetteer);

    /// <summary>The marks that the notes of a document explain: passages that begin with their number.</summary>
    public static FootnoteMarks Of(IEnumerable<string> passages, Gazetteer gazetteer) => new(
        [.. passages.Select(p => Note().Match(p)).Where(m => m.Success).Select(m => int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))],
        gazetteer);

    /// <summary>True for the number of a note that the document has.</summary>
    public bool IsExplained(int number) => notes.Contains(number);

    /// <summary>True for a text that begins with the number of a note: <c>7. Includes British Transport Police.</c></summary>
    public static bool IsNote(string text) => Note().IsMatch(text);

    /// <summary>The table with its headings and labels free of marks.</summary>
    public Table Off(Table table) => notes.IsEmpty ? table : table with
    {
        Rows = [.. table.Rows.Select((r, at) => at < table.HeadingRows ? [.. r.Select(Off)] : Labels(r, table.LabelColumns))],
    };

    /// <summary>The label without its marks; unchanged where it has none or where it is not certain which figures are marks.</summary>
    public string Off(string label)
    {
        var run = Run().Match(label);
        if (notes.IsEmpty || !run.Success || IsUnderstood(label))
        {
            return label;
        }

        var cuts = Enumerable.Range(run.Index, run.Length).Where(at => IsCut(label, at)).Select(at => label[..at].TrimEnd()).ToList();
        return cuts.FindAll(IsUnderstood) is [var one] ? one
            : !cuts.Exists(IsUnderstood) && cuts.Count > 0 && Words().IsMatch(cuts[0]) ? cuts[0]
            : label;
    }

    private ImmutableArray<TableCell> Labels(ImmutableArray<TableCell> row, int labels)
    {
        for (var column = 0; column < labels; column++)
        {
            row = Off(row[column]) is var cell && cell.Text != row[column].Text ? row.SetItem(column, cell) : row;
        }

        return row;
    }

    private TableCell Off(TableCell cell) =>
        cell.Text.Length > 0 && char.IsDigit(cell.Text[^1]) && !CellValue.IsNumberOrMark(cell.Text) ? cell with { Text = Off(cell.Text), Printed = cell.Printed } : cell;

    // Marks are attached: a figure after a gap is a part of the label.
    private bool IsCut(string label, int at) =>
        at > 0 && char.IsDigit(label[at]) && !char.IsWhiteSpace(label[at - 1]) && label[at - 1] != ','
        && label[at..].Split(',').All(n => int.TryParse(n.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && notes.Contains(number));

    private bool IsUnderstood(string label) => gazetteer.Recognise(label) is not null || PeriodReading.Whole(label) is not null;

    [GeneratedRegex(@"^\s*(?:[\[(]?(?:foot)?note\s*(?<n>\d{1,2})\b|[\[(]?(?<n>\d{1,2})(?:[\])]|\.|:)?\s+\p{L}|(?<n>\d{1,2})\.\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"\d[\d,\s]*$")]
    private static partial Regex Run();

    [GeneratedRegex(@"[\p{L})'’]$")]
    private static partial Regex Words();
}
