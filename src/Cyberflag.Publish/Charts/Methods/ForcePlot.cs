using System.Globalization;

namespace Cyberflag.Publish;

/// <summary>Areas below each other with their intervals, by their estimates: which differ, and how sure that is.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the scale is of.</param>
/// <param name="Rows">The areas.</param>
/// <param name="Reference">A line for comparison, or null.</param>
internal sealed record ForcePlot(string Title, string Unit, IReadOnlyList<ForcePlot.Row> Rows, double? Reference)
{
    private const double Left = 230;
    private const double Right = 740;
    private const double Top = 70;
    private const double RowHeight = 20;

    /// <summary>An area.</summary>
    internal sealed record Row(string Name, double? Estimate, double? Lower, double? Upper);

    /// <summary>Draws it.</summary>
    public MethodPicture Draw()
    {
        var rows = Rows.OrderByDescending(r => r.Estimate ?? r.Upper ?? double.NegativeInfinity).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        var bottom = Top + (rows.Count * RowHeight) + 8;
        using var frame = new PlotFrame(Title, Described(rows), 760, bottom + 76);
        var x = new PlotAxis([.. rows.SelectMany(r => new[] { r.Estimate, r.Lower, r.Upper }).OfType<double>(), .. Reference is { } line ? [line] : Array.Empty<double>()], Left, Right, hasZero: rows.TrueForAll(r => (r.Lower ?? 0) >= 0));
        frame.Across(x, Top - 8, bottom, Unit);
        if (Reference is { } reference)
        {
            frame.Svg.Write($"<path d=\"M{x.At(reference)} {Top - 8}V{bottom}\" stroke=\"{PlotFrame.Dark}\" stroke-width=\"1.6\" stroke-dasharray=\"5 4\"/>\n");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var y = Top + ((i + 0.5) * RowHeight);
            frame.Svg.Write($"<text x=\"{Left - 10}\" y=\"{y + 4.5}\" text-anchor=\"end\" font-size=\"13\" fill=\"{PlotFrame.Dark}\">{rows[i].Name}</text>");
            if (rows[i].Lower is { } lower && rows[i].Upper is { } upper)
            {
                frame.Svg.Write($"<path d=\"M{x.At(lower)} {y}H{x.At(upper)}\" stroke=\"{PlotFrame.Middle}\" stroke-width=\"2.4\"/>");
            }

            if (rows[i].Estimate is { } estimate)
            {
                frame.Svg.Write($"<circle cx=\"{x.At(estimate)}\" cy=\"{y}\" r=\"4.5\" fill=\"{PlotFrame.Dark}\"/>");
            }

            frame.Svg.Write($"\n");
        }

        return frame.End("Lines are intervals. Areas whose lines overlap much are not ordered by this.", ["area", "estimate", "lower", "upper"], rows.Select(r => new object?[] { r.Name, r.Estimate, r.Lower, r.Upper }));
    }

    private static string Described(List<Row> rows) => string.Create(CultureInfo.InvariantCulture,
        $"{rows.Count} areas with intervals, from {rows[0].Name} ({rows[0].Estimate:0.###}, {rows[0].Lower:0.###} to {rows[0].Upper:0.###}) to {rows[^1].Name} ({rows[^1].Estimate:0.###}, {rows[^1].Lower:0.###} to {rows[^1].Upper:0.###}). The table beside has the same numbers.");
}
