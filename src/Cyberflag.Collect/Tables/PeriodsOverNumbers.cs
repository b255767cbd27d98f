using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A line of periods and below it a line of as many numbers, without labels: <c>2017/18 2018/19 2019/20</c> over <c>45 67 80</c>; or both a line each, the periods first:
/// <c>2017</c>, <c>2018</c>, <c>Number of offences</c>, <c>45</c>, <c>67</c>.
/// </summary>
internal sealed partial class PeriodsOverNumbers : TextTableForm
{
    private const int Fewest = 2;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix) => InLines(lines, first, prefix) ?? LineByLine(lines, first, prefix);

    private static TextTable? InLines(ImmutableArray<Line> lines, int first, string prefix)
    {
        var next = first + 1 < lines.Length && string.IsNullOrWhiteSpace(lines[first + 1].Text) ? first + 2 : first + 1;
        if (next >= lines.Length || HeadingWords.Segment(lines[first].Text) is not { Count: >= Fewest } periods || periods.Any(p => PeriodReading.Whole(p) is null))
        {
            return null;
        }

        var numbers = Word().Matches(lines[next].Text).ToList();
        return numbers.Count != periods.Count || numbers.Exists(n => !CellValue.IsNumberOrMark(n.Value) || TableRows.IsYear(n.Value)) ? null
            : new TextTable(first, next, Table(periods, lines[first], numbers.ConvertAll(n => TextCell.Of(lines[next], n.Index, n.Index + n.Length, prefix)), null, prefix));
    }

    private static TextTable? LineByLine(ImmutableArray<Line> lines, int first, string prefix)
    {
        var filled = Enumerable.Range(first, lines.Length - first).Where(i => !string.IsNullOrWhiteSpace(lines[i].Text)).Take(32).ToList();
        var periods = filled.TakeWhile(i => PeriodReading.Whole(lines[i].Text) is not null).ToList();
        if (periods.Count < Fewest || filled.Count < (2 * periods.Count) + 1 || UnitReading.IsPlain(lines[filled[periods.Count]].Text) is false)
        {
            return null;
        }

        var numbers = filled.Skip(periods.Count + 1).TakeWhile(i => CellValue.IsNumberOrMark(lines[i].Text) && !TableRows.IsYear(lines[i].Text)).ToList();
        return numbers.Count != periods.Count ? null
            : new TextTable(first, numbers[^1], Table(
                periods.ConvertAll(i => lines[i].Text.Trim()), lines[first], numbers.ConvertAll(i => TextCell.Of(lines[i], 0, lines[i].Text.Length, prefix)), lines[filled[periods.Count]].Text.Trim(), prefix));
    }

    private static Table Table(IReadOnlyList<string> periods, Line heading, List<TableCell> numbers, string? unit, string prefix)
    {
        var place = prefix + heading.Locator(0, heading.Text.Length);
        ImmutableArray<TableCell> row = [.. periods.Select(p => new TableCell(p, place))];
        return new Table
        {
            Rows = unit is null ? [row, [.. numbers]] : [[.. periods.Select(_ => new TableCell(unit, place))], row, [.. numbers]],
            HeadingRows = unit is null ? 1 : 2,
            LabelColumns = 0,
        };
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
