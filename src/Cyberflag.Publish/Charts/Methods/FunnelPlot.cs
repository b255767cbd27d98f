using System.Globalization;

namespace Cyberflag.Publish;

/// <summary>A funnel: areas by their size, the average, and the limits within which chance alone would keep them.</summary>
/// <param name="Points">Each area: its size, its value and its limits of 95% and 99.8%.</param>
/// <param name="Target">The average.</param>
/// <param name="Size">What the size is.</param>
/// <param name="Value">What the value is.</param>
internal sealed record FunnelPlot(IReadOnlyList<FunnelPlot.Point> Points, double Target, string Size, string Value)
{
    private const double Left = 74;
    private const double Right = 740;
    private const double Top = 96;
    private const double Bottom = 360;
    private const double LabelWidth = 130;
    private const double LabelHeight = 14;

    /// <summary>An area.</summary>
    internal sealed record Point(string Name, double Size, double Value, double Lower95, double Upper95, double Lower998, double Upper998)
    {
        /// <summary>True outside the limits of 99.8%.</summary>
        public bool IsOutside => Value < Lower998 || Value > Upper998;
    }

    /// <summary>Draws it.</summary>
    public MethodPicture Draw()
    {
        var outside = Points.Where(p => p.IsOutside).ToList();
        using var frame = new PlotFrame("Funnel plot", string.Create(CultureInfo.InvariantCulture, $"{Points.Count} areas by {Size}; average {Target:0.###}. Outside the 99.8% limits: {(outside.Count == 0 ? "none" : string.Join(", ", outside.Select(p => $"{p.Name} ({p.Value:0.###})")))}. The table beside has the same numbers."), 760, 440);
        var sorted = Points.OrderBy(p => p.Size).ToList();
        var most = Points.Max(p => p.Value) * 1.3;
        var y = new PlotAxis([.. Points.Select(p => p.Value), .. sorted.SelectMany(p => new[] { p.Lower998, Math.Min(p.Upper998, most) })], Bottom, Top, hasZero: true);
        var x = new PlotAxis(Points.Select(p => p.Size), Left, Right, hasZero: true);
        frame.Upwards(y, Left, Right, Value);
        frame.Across(x, Top, Bottom, Size);
        frame.Svg.Write($"<path d=\"M{Left} {y.At(Target)}H{Right}\" stroke=\"{PlotFrame.Dark}\" stroke-width=\"1.6\"/>\n");
        foreach (var (limit, dash) in new (Func<Point, double> Limit, string Dash)[] { (p => p.Lower95, "3 4"), (p => p.Upper95, "3 4"), (p => p.Lower998, "none"), (p => p.Upper998, "none") })
        {
            frame.Line([.. sorted.Select(p => (double?)limit(p))], i => x.At(sorted[i].Size), y.At, "#5b6b73", 1.6, dash);
        }

        var named = new List<(double X, double Y)>();
        foreach (var point in Points)
        {
            frame.Svg.Write($"<circle cx=\"{x.At(point.Size)}\" cy=\"{y.At(point.Value)}\" r=\"4.5\" fill=\"{(point.IsOutside ? PlotFrame.Dark : "#fff")}\" stroke=\"{PlotFrame.Dark}\" stroke-width=\"1.6\"/>\n");
            var (atX, atY) = (x.At(point.Size), y.At(point.Value));
            if (point.IsOutside && !named.Exists(n => Math.Abs(n.X - atX) < LabelWidth && Math.Abs(n.Y - atY) < LabelHeight))
            {
                named.Add((atX, atY));
                var isLeft = x.At(point.Size) > Right - 120;
                frame.Svg.Write($"<text x=\"{x.At(point.Size) + (isLeft ? -9 : 9)}\" y=\"{y.At(point.Value) + 4.5}\" text-anchor=\"{(isLeft ? "end" : "start")}\" font-size=\"13\" fill=\"{PlotFrame.Dark}\">{point.Name}</text>\n");
            }
        }

        frame.Key([("average", PlotFrame.Dark, 1.6, "none"), ("95% limits", "#5b6b73", 1.6, "3 4"), ("99.8% limits", "#5b6b73", 1.6, "none")], 52);
        return frame.End("An area outside records differently; why is not said. Names stand where there is room.", ["area", "size", "value", "lower95", "upper95", "lower998", "upper998", "outside"], Points.Select(p => new object?[] { p.Name, p.Size, p.Value, p.Lower95, p.Upper95, p.Lower998, p.Upper998, p.IsOutside ? "yes" : "" }));
    }
}
