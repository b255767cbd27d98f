using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Labels in Welsh and English with a stroke between, <c>Cyhuddo neu wŷs / Charge or summons</c>: both halves say the same, and the English one is kept. Only where most labels of a column
/// have two halves and Welsh words stand among them.
/// </summary>
internal static partial class BilingualLabels
{
    private const string Stroke = " / ";

    /// <summary>The table with the English halves of such labels; unchanged where it has none.</summary>
    public static Table English(Table table)
    {
        var columns = Enumerable.Range(0, table.LabelColumns).Select(c => (Column: c, IsFirst: Side([.. table.Rows.Select(r => r[c].Text)]))).Where(c => c.IsFirst is not null).ToList();
        return columns.Count == 0 ? table : table with
        {
            Rows = [.. table.Rows.Select(row => columns.Aggregate(row, (r, c) => r.SetItem(c.Column, Half(r[c.Column], c.IsFirst!.Value))))],
        };
    }

    private static TableCell Half(TableCell cell, bool isFirst) =>
        cell.Text.Split(Stroke) is [var one, var other] ? cell with { Text = (isFirst ? one : other).Trim(), Printed = cell.Printed } : cell;

    // Which half is English: true the first, false the second, null where the labels are not in two languages.
    private static bool? Side(IReadOnlyCollection<string> labels)
    {
        var filled = labels.Where(l => l.Trim().Length > 0).ToList();
        var halves = filled.Select(l => l.Split(Stroke)).Where(h => h.Length == 2).ToList();
        if (halves.Count < 2 || halves.Count * 3 < filled.Count * 2)
        {
            return null;
        }

        var (first, second) = (halves.Count(h => Welsh().IsMatch(h[0])), halves.Count(h => Welsh().IsMatch(h[1])));
        return first > 1 && second == 0 ? false : second > 1 && first == 0 ? true : null;
    }

    [GeneratedRegex(
        @"\b(?:a'r|ac|ag|anhysbys|arall|ardal|ariannol|benyw\w*|blwyddyn|canlyniad\w*|cyfanswm|cyfnod|cyhudd\w*|cymuned\w*|datrysiad|digon|dim|diffyniad|dioddefwy?r\w*|dyn|erbyn|fenyw|flwyddyn|gan|gofnodw?yd|gogledd|gwryw\w*|gyda|heb|heddlu|hyd|math|merch|neu|nifer|oed\w*|o'r|plant|plentyn|rhaglen|rhai|rhybudd\w*|rhyw\w*|tystiolaeth|[dt]rosedd\w*|wedi|y|yn|yr)\b|[ŵŷŴŶ]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Welsh();
}
