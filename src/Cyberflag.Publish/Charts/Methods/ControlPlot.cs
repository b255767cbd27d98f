using System.Globalization;

namespace Cyberflag.Publish;

/// <summary>A control chart: points, mean, limits, and a sign on each point that is a signal, by its rule.</summary>
/// <param name="Labels">The periods.</param>
/// <param name="Values">The points.</param>
/// <param name="Mean">The mean of each point's stretch.</param>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Causes">What each point is a signal of.</param>
internal sealed record ControlPlot(IReadOnlyList<string> Labels, IReadOnlyList<double> Values, IReadOnlyList<double> Mean, IReadOnlyList<double> Lower, IReadOnlyList<double> Upper, IReadOnlyList<string> Causes)
{
    private const double Left = 74;
    private const double Right = 740;
    private const double Top = 96;
    private const double Bottom = 372;

    /// <summary>Draws it.</summary>
    public MethodPicture Draw()
    {
        var signals = Enumerable.Range(0, Values.Count).Where(i => Causes[i] != "Common Cause").ToList();
        using var frame = new PlotFrame("Control chart", Described(signals), 760, 440);
        var y = new PlotAxis([.. Values, .. Lower, .. Upper], Bottom, Top);
        double X(int i) => Left + 24 + (i * (Right - Left - 48) / Math.Max(1, Values.Count - 1));
        frame.Upwards(y, Left, Right, "value");
        frame.Labels(Labels, X, Bottom + 20);
        foreach (var (line, width, dash) in new[] { (Upper, 1.6, "6 4"), (Mean, 1.6, "none"), (Lower, 1.6, "6 4") })
        {
            frame.Line(Stretches(line), X, y.At, "#5b6b73", width, dash);
        }

        frame.Line([.. Values.Select(v => (double?)v)], X, y.At, PlotFrame.Middle, 2);
        for (var i = 0; i < Values.Count; i++)
        {
            frame.Svg.Write($"{(HtmlWriter h) => Sign(h, Causes[i], X(i), y.At(Values[i]))}\n");
        }

        frame.Svg.Write($"<path d=\"M16 48h26\" stroke=\"#5b6b73\" stroke-width=\"1.6\"/><text x=\"48\" y=\"52\" font-size=\"13\">mean</text><path d=\"M100 48h26\" stroke=\"#5b6b73\" stroke-width=\"1.6\" stroke-dasharray=\"6 4\"/><text x=\"132\" y=\"52\" font-size=\"13\">limits</text>");
        Sign(frame.Svg, "Above UCL", 190, 48);
        frame.Svg.Write($"<text x=\"202\" y=\"52\" font-size=\"13\">outside the limits</text>");
        Sign(frame.Svg, "2 in 3", 346, 48);
        frame.Svg.Write($"<text x=\"358\" y=\"52\" font-size=\"13\">two of three near a limit</text>");
        Sign(frame.Svg, "7 Points", 536, 48);
        frame.Svg.Write($"<text x=\"548\" y=\"52\" font-size=\"13\">seven on one side or in a trend</text>\n");
        var note = signals.Count == 0 ? "No point is more than the usual ups and downs." : $"{signals.Count} of {Values.Count} points are a signal that something changed; the chart does not say what.";
        return frame.End(note, ["period", "value", "mean", "lower", "upper", "signal"], Values.Select((v, i) => new object?[] { Labels[i], v, Mean[i], Lower[i], Upper[i], Causes[i] }));
    }

    // A line is broken where limits begin anew.
    private List<double?> Stretches(IReadOnlyList<double> line) => [.. line.Select((v, i) => i > 0 && !Mean[i].Equals(Mean[i - 1]) && (i + 1 >= line.Count || Mean[i + 1].Equals(Mean[i])) && i + 1 < line.Count ? null : (double?)v)];

    private static void Sign(HtmlWriter svg, string cause, double x, double y)
    {
        if (cause is "Above UCL" or "Below LCL")
        {
            svg.Write($"<path d=\"M{x} {y - 7}l7 7l-7 7l-7 -7z\" fill=\"{PlotFrame.Dark}\"/>");
        }
        else if (cause.StartsWith("2 in 3", StringComparison.Ordinal))
        {
            svg.Write($"<path d=\"M{x} {y - 7}l7 12h-14z\" fill=\"#fff\" stroke=\"{PlotFrame.Dark}\" stroke-width=\"2\"/>");
        }
        else if (cause != "Common Cause")
        {
            svg.Write($"<rect x=\"{x - 5}\" y=\"{y - 5}\" width=\"10\" height=\"10\" fill=\"#fff\" stroke=\"{PlotFrame.Dark}\" stroke-width=\"2\"/>");
        }
        else
        {
            svg.Write($"<circle cx=\"{x}\" cy=\"{y}\" r=\"3.5\" fill=\"{PlotFrame.Middle}\"/>");
        }
    }

    private string Described(List<int> signals) => string.Create(CultureInfo.InvariantCulture,
        $"{Values.Count} points, mean {Mean[0]:0.##}, limits {Lower[0]:0.##} to {Upper[0]:0.##}. {(signals.Count == 0 ? "No point is a signal" : string.Join("; ", signals.Select(i => $"{Labels[i]}: {Causes[i]}")))}. The table beside has the same numbers.");
}
