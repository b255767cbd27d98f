using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table of single ages with a row a line and single spaces: <c>Age 2018/19 2019/20</c>, <c>Under 10 3 6</c>, <c>10 5 8</c>. The first number of a row is its age only
/// where the headings say that ages stand there, ages grow from row to row, and every row has a number below each heading.
/// </summary>
internal static class AgeRows
{
    private const int FewestAges = 2;
    private const int Oldest = 99;

    /// <summary>The table of the tokens, or null.</summary>
    public static TextTable? At(ImmutableArray<Line> lines, IReadOnlyList<FlowToken> tokens, int first, string prefix)
    {
        var byLine = tokens.GroupBy(t => t.LineIndex).Select(g => g.ToList()).ToList();
        var headings = byLine.TakeWhile(l => l.TrueForAll(t => !t.IsNumber)).SelectMany(l => l).ToList();
        var rows = byLine.Skip(headings.DistinctBy(t => t.LineIndex).Count()).TakeWhile(l => l.Exists(t => t.IsNumber)).ToList();
        var width = rows.Count == 0 || headings.Count == 0 ? 0 : rows.Max(r => r.Count) - 1;
        var ages = rows.FindAll(r => r[0].IsNumber);
        if (width < 1 || ages.Count < FewestAges || rows.Exists(r => r.Count != width + 1)
            || HeadingFit.Fit(headings.ConvertAll(h => h.Words), width) is not { } fitted || LabelWords.Names(fitted.Rows[^1][0]) != LabelKind.Age || !Grow(ages))
        {
            return null;
        }

        var place = headings[0].Cell(lines, prefix).Locator;
        var table = new Table
        {
            Rows =
            [
                .. fitted.Rows.Select(r => r.Select(t => new TableCell(t, place)).ToImmutableArray()),
                .. rows.Select(r => r.Select(t => t.Cell(lines, prefix)).ToImmutableArray()),
            ],
            HeadingRows = fitted.Rows.Length,
            LabelColumns = 1,
            Doubt = fitted.Doubt,
        };
        return new TextTable(first, rows[^1][0].LineIndex, table);
    }

    private static bool Grow(List<List<FlowToken>> rows)
    {
        var ages = rows.ConvertAll(r => int.TryParse(r[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= Oldest ? age : -1);
        return !ages.Contains(-1) && ages.Zip(ages.Skip(1), (a, b) => b > a).All(grows => grows);
    }
}
