using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Rows that head the rows below them and hold their sum, as a pivot table prints them: <c>2017/18 | 45</c> above its offences. They are
/// taken as such only where every sum is right, in every column.
/// </summary>
internal sealed class GroupRows
{
    private readonly ImmutableDictionary<int, string> sections;
    private readonly ImmutableHashSet<int> heads;

    private GroupRows(ImmutableDictionary<int, string> sections, ImmutableHashSet<int> heads) => (this.sections, this.heads) = (sections, heads);

    /// <summary>The groups of a table; none where its rows are no groups.</summary>
    public static GroupRows Of(Table table, ReferenceData reference)
    {
        var none = new GroupRows(ImmutableDictionary<int, string>.Empty, []);
        var rows = table.DataRows.Where(r => table.LabelColumns == 1 && !table.Rows[r][0].IsBlank).ToList();
        if (rows.Count < 3 || KindOf(table.Rows[rows[0]][0].Text, reference) is not { } outer)
        {
            return none;
        }

        var ends = rows.FindAll(r => LabelWords.KindOf(table.Rows[r][0].Text) == LabelKind.Total);
        var heads = rows.FindAll(r => KindOf(table.Rows[r][0].Text, reference) == outer && !ends.Contains(r));
        var sections = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (var head in heads)
        {
            var parts = rows.SkipWhile(r => r <= head).TakeWhile(r => !heads.Contains(r) && !ends.Contains(r)).ToList();
            if (parts.Count == 0 || !table.DataColumns.All(c => IsSum(table, head, parts, c)))
            {
                return none;
            }

            foreach (var row in parts.Append(head))
            {
                sections[row] = table.Rows[head][0].Text;
            }
        }

        return new GroupRows(sections.ToImmutable(), [.. heads]);
    }

    /// <summary>True for a row that heads others.</summary>
    public bool IsHead(int row) => heads.Contains(row);

    /// <summary>The label of the row that heads a row, or null.</summary>
    public string? Section(int row) => sections.GetValueOrDefault(row);

    private static LabelKind? KindOf(string label, ReferenceData reference) =>
        LabelWords.KindOf(label) == LabelKind.Period ? LabelKind.Period
        : reference.Gazetteer.Recognise(label) is not null ? LabelKind.Area
        : OffenceReading.Label(label, reference.Offences).Code is not null ? LabelKind.Offence
        : null;

    private static bool IsSum(Table table, int head, List<int> parts, int column)
    {
        var cells = parts.Select(r => table.Rows[r][column]).Where(c => !c.IsBlank).ToList();
        var sum = table.Rows[head][column];
        return (sum.IsBlank && cells.Count == 0)
            || (Exact(sum) is { } printed && cells.TrueForAll(c => Exact(c) is not null) && cells.Sum(c => Exact(c)!.Value) == printed);
    }

    private static long? Exact(TableCell cell) =>
        CellValue.Read(cell.Text, Legend.None) is { Status: Status.Value, Count: { IsExact: true } count } ? count.Lower : null;
}
