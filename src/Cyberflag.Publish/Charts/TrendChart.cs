using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Counts by year as columns from zero, each with its printed value; bounds as a whisker. A year without a number is a hatched place
/// with a word and never a column of height zero. Each year has the same room, so that few years fit on a narrow screen. Days from which something else is counted are dashed lines with a number.
/// </summary>
internal static class TrendChart
{
    private const double Left = 56;
    private const double Right = 16;
    private const double Slot = 88;
    private const double Bottom = 232;
    private const double Height = 190;

    /// <summary>Writes the chart.</summary>
    /// <param name="html">Written to.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="years">The periods in order, each with its figure or null.</param>
    /// <param name="breaks">The breaks in definition to mark.</param>
    public static void Write(
        HtmlWriter html, string id, string title, ImmutableArray<(Period Period, PublicFigure? Figure)> years, ImmutableArray<DefinitionBreak> breaks)
    {
        var greatest = years.Max(y => y.Figure?.Figure.Value?.Upper ?? 0);
        var scale = ChartScale.For(greatest, Bottom, Height);
        var width = Left + Right + (Slot * years.Length);
        html.Write($"""
            <svg role="img" aria-labelledby="{id}-t {id}-d" viewBox="0 0 {width} 268" class="{Room(years.Length)}" xmlns="http://www.w3.org/2000/svg">
            <title id="{id}-t">{title}</title>
            <desc id="{id}-d">{string.Join("; ", years.Select(Described))}. The table below has the same numbers.</desc>
            <defs><pattern id="{id}-h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#fff"/><path d="M0 0V7" stroke="#9aa8af" stroke-width="1.4"/></pattern></defs>

            """);
        Axis(html, scale, width);
        for (var i = 0; i < years.Length; i++)
        {
            var middle = Left + ((i + 0.5) * Slot);
            var half = Slot * 0.34;
            Column(html, scale, years[i].Figure, middle, half, id);
            html.Write($"<text x=\"{middle}\" y=\"252\" text-anchor=\"middle\" font-size=\"14\">{PeriodText.Format(years[i].Period)}</text>\n");
        }

        Breaks(html, [.. years.Select(y => y.Period)], breaks);
        html.Write($"</svg>\n");
    }

    private static void Axis(HtmlWriter html, ChartScale scale, double width)
    {
        foreach (var line in scale.Lines())
        {
            var y = scale.Y(line);
            html.Write($"<path d=\"M{Left} {y}H{width - Right}\" stroke=\"{(line > 0 ? "#d3dce0" : "#17252e")}\"/><text x=\"{Left - 8}\" y=\"{y + 4.5}\" text-anchor=\"end\" font-size=\"13\">{FigureText.Rounded(line, 0)}</text>\n");
        }
    }

    private static void Column(HtmlWriter html, ChartScale scale, PublicFigure? figure, double middle, double half, string id)
    {
        if (figure?.Figure.Value is not { } value)
        {
            html.Write($"<rect x=\"{middle - half}\" y=\"{Bottom - Height}\" width=\"{half * 2}\" height=\"{Height}\" fill=\"url(#{id}-h)\"/>");
            html.Write($"<text class=\"halo\" x=\"{middle}\" y=\"{Bottom - 13}\" text-anchor=\"middle\" font-size=\"13\"{(HtmlWriter h) => Id(h, figure)}>{figure?.Printed ?? "no figure"}</text>\n");
            return;
        }

        var top = scale.Y(value.Lower);
        html.Write($"<rect x=\"{middle - half}\" y=\"{top}\" width=\"{half * 2}\" height=\"{Bottom - top}\" fill=\"#0b4f66\"/>");
        var upper = scale.Y(value.Upper);
        if (!value.IsPoint)
        {
            html.Write($"<path d=\"M{middle} {top}V{upper}M{middle - 8} {upper}H{middle + 8}\" stroke=\"#17252e\" stroke-width=\"2\" fill=\"none\"/>");
        }

        html.Write($"<text x=\"{middle}\" y=\"{upper - 7}\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"600\"{(HtmlWriter h) => Id(h, figure)}>{figure.Printed}</text>\n");
    }

    private static void Breaks(HtmlWriter html, ImmutableArray<Period> years, ImmutableArray<DefinitionBreak> breaks)
    {
        for (var i = 0; i < breaks.Length; i++)
        {
            if (Place(years, breaks[i].Date.Earliest) is { } at)
            {
                var x = Left + (at * Slot);
                html.Write($"<path d=\"M{x} 26V{Bottom}\" stroke=\"#7a3e00\" stroke-width=\"1.6\" stroke-dasharray=\"5 4\"/><circle cx=\"{x}\" cy=\"16\" r=\"10\" fill=\"#fff\" stroke=\"#7a3e00\" stroke-width=\"1.6\"/><text x=\"{x}\" y=\"20.5\" text-anchor=\"middle\" font-size=\"13\">{i + 1}</text>\n");
            }
        }
    }

    /// <summary>How far along the years a day is, in years drawn; null where it is on none of them.</summary>
    private static double? Place(ImmutableArray<Period> years, DateOnly day)
    {
        for (var i = 0; i < years.Length; i++)
        {
            if (day >= years[i].Start && day <= years[i].End)
            {
                return i + ((day.DayNumber - years[i].Start.DayNumber) / (double)years[i].Days);
            }
        }

        return null;
    }

    // Six years fit on a phone with legible text; more scroll.
    private static string Room(int years) => years <= 6 ? "few" : years <= 11 ? "some" : "many";

    private static void Id(HtmlWriter html, PublicFigure? figure)
    {
        if (figure is not null)
        {
            html.Write($" data-figure=\"{figure.Id}\"");
        }
    }

    private static string Described((Period Period, PublicFigure? Figure) year) =>
        $"{PeriodText.Label(year.Period)}: {(year.Figure is null ? "no figure" : year.Figure.Figure.Value is null ? (year.Figure.Figure.Symbol ?? Symbol.NotAvailable).Words() : year.Figure.Printed)}";
}
