using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A list of offences whose numbers a conversion glued to their labels: <c>Making/Taking31</c>, <c>Distribution14</c>, below the heading <c>Total</c>. A person looks: a digit may be the mark of a
/// note.
/// </summary>
internal sealed partial class GluedList : TextTableForm
{
    private const int Fewest = 2;
    private const string Why = "its number is stuck to its label";

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var isHeaded = LabelWords.KindOf(lines[first].Text) is LabelKind.Total or LabelKind.Number;
        var start = isHeaded ? first + 1 : first;
        var glued = lines.Skip(start).TakeWhile(l => Glued().IsMatch(l.Text)).Count();
        var end = start + glued;
        var below = lines.Skip(end).TakeWhile(l => Spaced().IsMatch(l.Text)).Count();
        return !isHeaded || glued < Fewest ? null : new TextTable(first, end + below - 1, new Table
        {
            Rows =
            [
                [Cell(lines[first], lines[first].Text.Length, 0, prefix) with { Text = "Offence" }, Cell(lines[first], 0, lines[first].Text.Length, prefix)],
                .. lines[start..(end + below)].Select(l => Row(l, prefix)),
            ],
            HeadingRows = 1,
            LabelColumns = 1,
            Doubt = Why,
        });
    }

    private static ImmutableArray<TableCell> Row(Line line, string prefix)
    {
        var match = Glued().Match(line.Text) is { Success: true } glued ? glued : Spaced().Match(line.Text);
        return [Cell(line, match.Groups["label"].Index, match.Groups["label"].Length, prefix), Cell(line, match.Groups["n"].Index, match.Groups["n"].Length, prefix)];
    }

    private static TableCell Cell(Line line, int from, int length, string prefix) => TextCell.Of(line, from, Math.Min(line.Text.Length, from + length), prefix);

    [GeneratedRegex(@"^\s*(?<label>[A-Z][\p{L}/ ,&'\-]{2,50}\p{L})(?<n>\d{1,5})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    // "Any of the above2 49": the mark of a note at the label, then the number.
    [GeneratedRegex(@"^\s*(?<label>[A-Z][\p{L}/ ,&'\-]{2,50}\p{L})\d?\s+(?<n>\d{1,5})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
