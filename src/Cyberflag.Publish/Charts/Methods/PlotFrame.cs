namespace Cyberflag.Publish;

/// <summary>What every drawing has: title and description, a white ground, lines of a scale, the words at its edges.</summary>
internal sealed class PlotFrame : IDisposable
{
    /// <summary>The dark of text and points.</summary>
    public const string Dark = "#17252e";

    /// <summary>The middle shade of lines.</summary>
    public const string Middle = "#0b4f66";

    /// <summary>The light shade of limits and bands.</summary>
    public const string Light = "#9aa8af";

    /// <summary>Begins a drawing.</summary>
    public PlotFrame(string title, string description, double width, double height)
    {
        (Width, Height) = (width, height);
        Svg.Write($"""
            <svg role="img" aria-labelledby="t d" viewBox="0 0 {width} {height}" width="{width}" height="{height}" xmlns="http://www.w3.org/2000/svg" font-family="Arial, Helvetica, sans-serif">
            <title id="t">{title}</title>
            <desc id="d">{description}</desc>
            <rect width="{width}" height="{height}" fill="#fff"/>
            <text x="16" y="28" font-size="17" font-weight="700" fill="{Dark}">{title}</text>

            """);
    }

    /// <summary>Written to.</summary>
    public HtmlWriter Svg { get; } = new();

    /// <summary>The width in pixels.</summary>
    public double Width { get; }

    /// <summary>The height in pixels.</summary>
    public double Height { get; }

    /// <summary>A scale on the left with lines across.</summary>
    public void Upwards(PlotAxis axis, double left, double right, string name)
    {
        foreach (var line in axis.Lines())
        {
            Svg.Write($"<path d=\"M{left} {axis.At(line)}H{right}\" stroke=\"#d3dce0\"/><text x=\"{left - 8}\" y=\"{axis.At(line) + 4.5}\" text-anchor=\"end\" font-size=\"13\" fill=\"{Dark}\">{axis.Label(line)}</text>\n");
        }

        Svg.Write($"<text x=\"{left}\" y=\"{axis.At(axis.Greatest) - 10}\" font-size=\"13\" fill=\"{Dark}\">{name}</text>\n");
    }

    /// <summary>A scale at the bottom with lines upwards.</summary>
    public void Across(PlotAxis axis, double top, double bottom, string name)
    {
        foreach (var line in axis.Lines())
        {
            Svg.Write($"<path d=\"M{axis.At(line)} {top}V{bottom}\" stroke=\"#d3dce0\"/><text x=\"{axis.At(line)}\" y=\"{bottom + 18}\" text-anchor=\"middle\" font-size=\"13\" fill=\"{Dark}\">{axis.Label(line)}</text>\n");
        }

        Svg.Write($"<text x=\"{(axis.At(axis.Least) + axis.At(axis.Greatest)) / 2}\" y=\"{bottom + 38}\" text-anchor=\"middle\" font-size=\"13\" fill=\"{Dark}\">{name}</text>\n");
    }

    /// <summary>Words under points, as many as there is room for.</summary>
    public void Labels(IReadOnlyList<string> labels, Func<int, double> at, double y)
    {
        var room = (labels.Max(l => l.Length) * 8.2) + 10;
        var every = Math.Max(1, (int)Math.Ceiling(labels.Count * room / (at(labels.Count - 1) - at(0) + room)));
        for (var i = 0; i < labels.Count; i += every)
        {
            Svg.Write($"<text x=\"{at(i)}\" y=\"{y}\" text-anchor=\"middle\" font-size=\"13\" fill=\"{Dark}\">{labels[i]}</text>\n");
        }
    }

    /// <summary>A line through points; where one is missing it is broken.</summary>
    public void Line(IReadOnlyList<double?> values, Func<int, double> x, Func<double, double> y, string stroke, double width, string dash = "none")
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value && double.IsFinite(value))
            {
                path.Append(i > 0 && values[i - 1] is { } before && double.IsFinite(before) ? 'L' : 'M');
                path.Append(System.Globalization.CultureInfo.InvariantCulture, $"{x(i):0.#} {y(value):0.#}");
            }
        }

        Svg.Write($"<path d=\"{path.ToString()}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\"/>\n");
    }

    /// <summary>What a line or point stands for, in a row above the drawing.</summary>
    public void Key(IReadOnlyList<(string Name, string Stroke, double StrokeWidth, string Dash)> items, double y)
    {
        var x = 16.0;
        foreach (var (name, stroke, width, dash) in items)
        {
            Svg.Write($"<path d=\"M{x} {y - 4}h26\" stroke=\"{stroke}\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\"/><text x=\"{x + 32}\" y=\"{y}\" font-size=\"13\" fill=\"{Dark}\">{name}</text>\n");
            x += 52 + (name.Length * 7);
        }
    }

    /// <summary>Ends the drawing with a note below it.</summary>
    public MethodPicture End(string note, IReadOnlyList<string> headings, IEnumerable<object?[]> rows)
    {
        Svg.Write($"<text x=\"16\" y=\"{Height - 12}\" font-size=\"12.5\" fill=\"{Dark}\">{note}</text>\n</svg>\n");
        return MethodPicture.Of(Svg, headings, rows);
    }

    /// <inheritdoc/>
    public void Dispose() => Svg.Dispose();
}
