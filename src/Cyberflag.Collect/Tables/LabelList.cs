using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table of one column that lost its headings: a label and its number a line, or a label and its number on lines of their own: <c>January</c>, <c>14</c>, <c>February</c>,
/// <c>11</c>, …, <c>Grand Total</c>, <c>202</c>. It is read only where its labels are all of one known kind; what is counted stands above it. Years with a number each and no total
/// are read as lines.
/// </summary>
internal sealed partial class LabelList : TextTableForm
{
    private const int Fewest = 3;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var heading = Enumerable.Range(1, first).Select(back => lines[first - back].Text).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "";
        var dimension = LabelWords.Dimension(heading);
        var items = Items(lines, first, l => Kind(l, dimension));
        var parts = items.FindAll(i => Kind(i.Label, dimension) is not ("total" or "unknown"));
        var isOfYears = items.TrueForAll(i => PeriodReading.Whole(i.Label) is not null && i.LabelLine == i.NumberLine);
        return items.Count < Fewest || parts.Count < 2 || isOfYears || parts.Select(i => Kind(i.Label, dimension)).Distinct().Take(2).Count() != 1
            ? null
            : new TextTable(first, items[^1].NumberLine, new Table
            {
                Rows = [.. dimension is null ? [] : new[] { ImmutableArray.Create(new TableCell(dimension, prefix + lines[first].Locator(0, 0)), new TableCell("", prefix + lines[first].Locator(0, 0))) }, .. items.Select(i => ImmutableArray.Create(Cell(lines, i.LabelLine, i.Label, prefix), Cell(lines, i.NumberLine, i.Number, prefix)))],
                HeadingRows = dimension is null ? 0 : 1,
                LabelColumns = 1,
                IsList = true,
            });
    }

    private static List<Item> Items(ImmutableArray<Line> lines, int first, Func<string, string?> kindOf)
    {
        var items = new List<Item>();
        for (var at = first; at < lines.Length; at++)
        {
            var next = Next(lines, at);
            if (One().Match(Bullet.Off(lines[at].Text)) is { Success: true } match && kindOf(match.Groups["label"].Value) is not null)
            {
                items.Add(new Item(at, match.Groups["label"].Value.Trim(), at, match.Groups["n"].Value));
            }
            else if (kindOf(lines[at].Text) is not null && next < lines.Length && CellValue.IsNumberOrMark(lines[next].Text) && !TableRows.IsYear(lines[next].Text))
            {
                items.Add(new Item(at, lines[at].Text.Trim(), next, lines[next].Text.Trim()));
                at = next;
            }
            else if (items.Count == 0 || !string.IsNullOrWhiteSpace(lines[at].Text) || Next(lines, at - 1) >= lines.Length)
            {
                break;
            }
        }

        return items;
    }

    private static int Next(ImmutableArray<Line> lines, int at) =>
        at + 2 < lines.Length && string.IsNullOrWhiteSpace(lines[at + 1].Text) ? at + 2 : at + 1;

    // Months and periods, sexes, ages, services, outcomes; what belongs to any of them; null for any other words.
    private static string? Kind(string label, string? dimension) => LabelWords.KindOf(label) switch
    {
        LabelKind.Period => "period",
        LabelKind.Sex => "sex",
        LabelKind.Age => "age",
        LabelKind.Total => "total",
        LabelKind.Unknown => "unknown",
        LabelKind.Other or LabelKind.Unit when dimension is not null && label.Trim() is { Length: > 2 and <= 80 } words && char.IsLetterOrDigit(words[0]) && !words.EndsWith('.') && words.Any(char.IsLetter) && !NoCount.IsReference(words) => dimension,
        _ => PartLine.Dimension(label.Trim()),
    };

    private static TableCell Cell(ImmutableArray<Line> lines, int at, string text, string prefix)
    {
        var from = text == lines[at].Text.Trim() ? lines[at].Text.IndexOf(text, StringComparison.Ordinal) : char.IsDigit(text[^1]) || CellValue.IsNumberOrMark(text) ? lines[at].Text.LastIndexOf(text, StringComparison.Ordinal) : lines[at].Text.IndexOf(text, StringComparison.Ordinal);
        return TextCell.Of(lines[at], from, from + text.Length, prefix);
    }

    private sealed record Item(int LabelLine, string Label, int NumberLine, string Number);

    [GeneratedRegex(@"^\s*(?<label>[^:=]{1,80}?)\s*(?:[:=]|\s[-–—]|[-–—](?=\s)|\s)\s*(?<n>" + CellValue.StatedPattern + @"|\*{1,3}|[<≤]\s?\d+)\s*[.;]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex One();
}
