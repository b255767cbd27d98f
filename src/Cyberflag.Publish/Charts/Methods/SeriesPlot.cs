using System.Globalization;

namespace Cyberflag.Publish;

/// <summary>A series in time: its points, intervals where they have some, what a model fits, what it would be without a change, and dashed lines where something began.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Points">The points in their order.</param>
/// <param name="Breaks">The points from which something else holds, with its name.</param>
/// <param name="Note">Said below.</param>
internal sealed record SeriesPlot(string Title, string Unit, IReadOnlyList<SeriesPlot.Point> Points, IReadOnlyList<(int Point, string Name)> Breaks, string Note)
{
    private const double Left = 74;
    private const double Right = 740;
    private const double Top = 96;
    private const double Bottom = 372;

    // Where even the least value is a good part of the greatest, a scale from 0 would hide intervals.
    private const double ZeroBelow = 0.4;

    /// <summary>A point.</summary>
    /// <param name="Label">Its period.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Lower">The lower limit, or null.</param>
    /// <param name="Upper">The upper limit, or null.</param>
    /// <param name="Fitted">What the model fits, or null.</param>
    /// <param name="Without">What it would be without the change, or null.</param>
    /// <param name="IsMarked">True where it stands out.</param>
    internal sealed record Point(string Label, double? Value, double? Lower = null, double? Upper = null, double? Fitted = null, double? Without = null, bool IsMarked = false);

    /// <summary>Draws it.</summary>
    public MethodPicture Draw()
    {
        using var frame = new PlotFrame(Title, Described(), 760, 440);
        var shown = Points.SelectMany(p => new[] { p.Value, p.Lower, p.Upper, p.Fitted, p.Without }).OfType<double>().ToList();
        var hasZero = shown.Min() < ZeroBelow * shown.Max();
        var y = new PlotAxis(shown, Bottom, Top, hasZero);
        double X(int i) => Points.Count == 1 ? (Left + Right) / 2 : Left + 24 + (i * (Right - Left - 48) / (Points.Count - 1));
        frame.Upwards(y, Left, Right, Unit);
        frame.Labels([.. Points.Select(p => p.Label)], X, Bottom + 20);
        foreach (var (point, name) in Breaks)
        {
            var at = point > 0 ? (X(point - 1) + X(point)) / 2 : X(0) - 12;
            frame.Svg.Write($"<path d=\"M{at} {Top}V{Bottom}\" stroke=\"#7a3e00\" stroke-width=\"1.6\" stroke-dasharray=\"5 4\"/><text x=\"{at + 5}\" y=\"{Bottom - 8}\" font-size=\"13\" fill=\"#7a3e00\">{name}</text>\n");
        }

        for (var i = 0; i < Points.Count; i++)
        {
            if (Points[i] is { Lower: { } lower, Upper: { } upper } && upper > lower)
            {
                frame.Svg.Write($"<path d=\"M{X(i)} {y.At(lower)}V{y.At(upper)}M{X(i) - 6} {y.At(lower)}h12M{X(i) - 6} {y.At(upper)}h12\" stroke=\"{PlotFrame.Middle}\" stroke-width=\"2\"/>\n");
            }
        }

        frame.Line([.. Points.Select(p => p.Without)], X, y.At, PlotFrame.Middle, 2, "3 5");
        frame.Line([.. Points.Select(p => p.Fitted)], X, y.At, PlotFrame.Middle, 2);
        var radius = Points.Count > 60 ? 2.5 : 4;
        for (var i = 0; i < Points.Count; i++)
        {
            if (Points[i].Value is { } value)
            {
                frame.Svg.Write($"<circle cx=\"{X(i)}\" cy=\"{y.At(value)}\" r=\"{(Points[i].IsMarked ? radius + 1 : radius)}\" fill=\"{(Points[i].IsMarked ? "#fff" : PlotFrame.Dark)}\" stroke=\"{PlotFrame.Dark}\" stroke-width=\"{(Points[i].IsMarked ? 2.5 : 1.0)}\"/>\n");
            }
        }

        frame.Key(Keys(), 52);
        return frame.End(hasZero ? Note : $"{Note} The scale does not begin at 0.", ["period", "value", "lower", "upper", "fitted", "without_change", "marked"], Points.Select(p => new object?[] { p.Label, p.Value, p.Lower, p.Upper, p.Fitted, p.Without, p.IsMarked ? "yes" : "" }));
    }

    private List<(string Name, string Stroke, double StrokeWidth, string Dash)> Keys()
    {
        var keys = new List<(string, string, double, string)>();
        if (Points.Any(p => p.Lower is not null))
        {
            keys.Add(("interval", PlotFrame.Middle, 2, "none"));
        }

        if (Points.Any(p => p.Fitted is not null))
        {
            keys.Add(("fitted", PlotFrame.Middle, 2, "none"));
        }

        if (Points.Any(p => p.Without is not null))
        {
            keys.Add(("without the change", PlotFrame.Middle, 2, "3 5"));
        }

        return keys;
    }

    private string Described() => string.Create(CultureInfo.InvariantCulture,
        $"{Unit} by period, {Points.Count} points from {Points[0].Label} ({Points[0].Value:0.##}) to {Points[^1].Label} ({Points[^1].Value:0.##}){string.Concat(Breaks.Select(b => $"; {b.Name} before {Points[b.Point].Label}"))}. The table beside has the same numbers.");
}
