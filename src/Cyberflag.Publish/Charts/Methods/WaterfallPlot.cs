using System.Globalization;

namespace Cyberflag.Publish;

/// <summary>A national change put together from the changes of its forces: falls first, then rises, from the first total to the second.</summary>
/// <param name="From">The first period.</param>
/// <param name="To">The second.</param>
/// <param name="Rows">Each force with its two counts.</param>
internal sealed record WaterfallPlot(string From, string To, IReadOnlyList<WaterfallPlot.Row> Rows)
{
    private const double Left = 230;
    private const double Right = 700;
    private const double Top = 70;
    private const double RowHeight = 20;

    /// <summary>A force.</summary>
    internal sealed record Row(string Name, double Before, double After)
    {
        /// <summary>Its change.</summary>
        public double Change => After - Before;
    }

    /// <summary>Draws it.</summary>
    public MethodPicture Draw()
    {
        var rows = Rows.OrderBy(r => r.Change).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        var (first, last) = (rows.Sum(r => r.Before), rows.Sum(r => r.After));
        var bottom = Top + ((rows.Count + 2) * RowHeight) + 8;
        using var frame = new PlotFrame($"Change by force, {From} to {To}", Described(rows, first, last), 760, bottom + 76);
        double[] levels = [.. rows.Select((_, i) => first + rows.Take(i + 1).Sum(r => r.Change)), first, last];
        var x = new PlotAxis(levels, Left, Right);
        frame.Across(x, Top - 8, bottom, "sum of the forces known in both");
        Bar(frame, x, 0, From, x.Least, first, Plain(first), isTotal: true);
        var level = first;
        for (var i = 0; i < rows.Count; i++)
        {
            Bar(frame, x, i + 1, rows[i].Name, level, level + rows[i].Change, Signed(rows[i].Change), isTotal: false);
            level += rows[i].Change;
        }

        Bar(frame, x, rows.Count + 1, To, x.Least, last, Plain(last), isTotal: true);
        return frame.End($"{Plain(first)} to {Plain(last)}. Bars filled: rises; bars open: falls. The scale does not begin at 0.", ["force", "from", "to", "change"], rows.Select(r => new object?[] { r.Name, r.Before, r.After, r.Change }));
    }

    private static void Bar(PlotFrame frame, PlotAxis x, int place, string name, double from, double to, string text, bool isTotal)
    {
        var (top, left, right) = (Top + (place * RowHeight) + 3, x.At(Math.Min(from, to)), x.At(Math.Max(from, to)));
        var fill = isTotal ? PlotFrame.Dark : to >= from ? PlotFrame.Middle : "#fff";
        frame.Svg.Write($"<text x=\"{Left - 10}\" y=\"{top + 11}\" text-anchor=\"end\" font-size=\"13\" font-weight=\"{(isTotal ? "700" : "400")}\" fill=\"{PlotFrame.Dark}\">{name}</text>");
        frame.Svg.Write($"<rect x=\"{left}\" y=\"{top}\" width=\"{Math.Max(1, right - left)}\" height=\"{RowHeight - 6}\" fill=\"{fill}\" stroke=\"{PlotFrame.Dark}\"/>");
        frame.Svg.Write($"<text x=\"{right + 6}\" y=\"{top + 11}\" font-size=\"12.5\" fill=\"{PlotFrame.Dark}\">{text}</text>\n");
    }

    private static string Plain(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value < 0 ? $"−{Plain(-value)}" : value > 0 ? $"+{Plain(value)}" : "0";

    private string Described(List<Row> rows, double first, double last) =>
        $"From {Plain(first)} in {From} to {Plain(last)} in {To}, the changes of {rows.Count} forces from {rows[0].Name} ({Signed(rows[0].Change)}) to {rows[^1].Name} ({Signed(rows[^1].Change)}). The table beside has the same numbers.";
}
