using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// The forces as tiles of one size, placed roughly as on a map: the number in the tile, its shade by the number, hatched where there
/// is none. The list below names the forces without a number; the table of all forces has the same numbers.
/// </summary>
internal static class TileMap
{
    private const double TileWidth = 104;
    private const double TileHeight = 66;

    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var period = site.BestCovered(measure);
        var placed = site.Survey.Panel.Where(f => f.Tile is not null).ToImmutableArray();
        if (placed.IsEmpty)
        {
            return;
        }

        var statistic = placed.Count(f => site.Find(f.Code, measure, period, Statistic.Rate)?.Figure.Value is not null) * 2
            >= placed.Count(f => site.Count(f.Code, measure, period)?.Figure.Value is not null) ? Statistic.Rate : Statistic.Count;
        var tiles = placed.Select(f => (Force: f, Figure: site.Find(f.Code, measure, period, statistic))).ToImmutableArray();
        var shades = new MapShades(tiles.Select(t => t.Figure).OfType<PublicFigure>());
        var title = $"{measure.Title}, {PeriodText.Label(period)}: {StatisticText.Title(statistic).ToLowerInvariant()}, by force";
        var id = $"map-{measure.Code}";
        html.Write($"<h3 id=\"{id}\">Map: {PeriodText.Label(period)}, {StatisticText.Title(statistic).ToLowerInvariant()}</h3>\n");
        html.Write($"<p>The year with the most forces held. Each tile is a force, wherever its neighbours allowed; its size says nothing.</p>\n");
        html.Write($"<figure class=\"map\"><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}\">\n");
        Draw(html, root, id, title, tiles, shades);
        html.Write($"</div>\n");
        Key(html, shades);
        html.Write($"</figure>\n");
        Missing(html, tiles);
        Table(html, root, site, measure, period, title, placed);
    }

    private static void Draw(
        HtmlWriter html, string root, string id, string title, ImmutableArray<(Force Force, PublicFigure? Figure)> tiles, MapShades shades)
    {
        var (top, left) = (tiles.Min(t => t.Force.Tile!.Value.Row), tiles.Min(t => t.Force.Tile!.Value.Column));
        var (bottom, right) = (tiles.Max(t => t.Force.Tile!.Value.Row), tiles.Max(t => t.Force.Tile!.Value.Column));
        html.Write($"""
            <svg role="group" aria-labelledby="{id}-t {id}-d" viewBox="0 0 {(right - left + 1) * TileWidth} {(bottom - top + 1) * TileHeight}" xmlns="http://www.w3.org/2000/svg">
            <title id="{id}-t">{title}</title>
            <desc id="{id}-d">A tile for each force, darker for a higher number, hatched where there is none. The table below has the same numbers.</desc>
            <defs><pattern id="{id}-h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#fff"/><path d="M0 0V7" stroke="#b3bfc5" stroke-width="1.4"/></pattern></defs>

            """);
        foreach (var (force, figure) in tiles)
        {
            var (row, column) = force.Tile!.Value;
            Tile(html, root, id, force, figure, shades.Of(figure), (column - left) * TileWidth, (row - top) * TileHeight);
        }

        html.Write($"</svg>\n");
    }

    private static void Tile(HtmlWriter html, string root, string id, Force force, PublicFigure? figure, int? shade, double x, double y)
    {
        var spoken = figure is null ? "no figure" : figure.Figure.Value is null ? (figure.Figure.Symbol ?? Symbol.NotAvailable).Words() : figure.Printed;
        var on = shade >= 3 ? "on" : "";
        html.Write($"<a href=\"{root}{SitePaths.Force(force)}\" aria-label=\"{force.ShortName}: {spoken}\">");
        html.Write($"<rect x=\"{x + 1.5}\" y=\"{y + 1.5}\" width=\"{TileWidth - 3}\" height=\"{TileHeight - 3}\" stroke=\"#48575f\" ");
        if (shade is { } step)
        {
            html.Write($"class=\"s{step}\"/>");
        }
        else
        {
            html.Write($"fill=\"url(#{id}-h)\"/>");
        }

        var lines = Lines(force.ShortName);
        if (shade is null)
        {
            html.Write($"<rect x=\"{x + 6}\" y=\"{y + 5}\" width=\"{TileWidth - 12}\" height=\"{TileHeight - 10}\" fill=\"#fff\" fill-opacity=\".86\"/>");
        }

        for (var i = 0; i < lines.Length; i++)
        {
            html.Write($"<text class=\"{on}\" x=\"{x + (TileWidth / 2)}\" y=\"{y + 19 + (i * 13)}\" text-anchor=\"middle\" font-size=\"12\">{lines[i]}</text>");
        }

        html.Write($"<text class=\"{on}\" x=\"{x + (TileWidth / 2)}\" y=\"{y + TileHeight - 11}\" text-anchor=\"middle\" font-size=\"17\" font-weight=\"600\"");
        if (figure is not null)
        {
            html.Write($" data-figure=\"{figure.Id}\"");
        }

        html.Write($">{figure?.Printed ?? "–"}</text></a>\n");
    }

    private static void Key(HtmlWriter html, MapShades shades)
    {
        html.Write($"<ul class=\"key\">");
        foreach (var shade in shades.All)
        {
            var range = shade.Least.Printed == shade.Greatest.Printed ? shade.Least.Printed : $"{shade.Least.Printed} to {shade.Greatest.Printed}";
            html.Write($"<li><i class=\"s{shade.Index}\"></i>{range} ({shade.Forces} {(shade.Forces == 1 ? "force" : "forces")})</li>");
        }

        html.Write($"<li><i class=\"sx\"></i>no number</li></ul>\n");
    }

    private static void Missing(HtmlWriter html, ImmutableArray<(Force Force, PublicFigure? Figure)> tiles)
    {
        foreach (var group in tiles.Where(t => t.Figure?.Figure.Value is null).GroupBy(t => t.Figure?.Figure.Symbol).OrderBy(g => g.Key))
        {
            html.Write($"<p class=\"small\">{(group.Key is { } symbol ? $"{symbol.Mark()} {symbol.Words()}" : "– no figure held")}: {string.Join(", ", group.Select(t => t.Force.ShortName))}.</p>\n");
        }
    }

    private static void Table(HtmlWriter html, string root, SiteModel site, Measure measure, Period period, string title, ImmutableArray<Force> forces)
    {
        html.Write($"<details><summary>The map as a table</summary>\n");
        html.Table(title, ["Force", "#Count", "#Rate per 10,000 under 18, and 95% interval"], h =>
        {
            foreach (var force in forces)
            {
                h.Write($"<tr><th scope=\"row\"><a href=\"{root}{SitePaths.Force(force)}\">{force.ShortName}</a></th>");
                h.Cell(root, site.Count(force.Code, measure, period));
                h.Cell(root, site.Find(force.Code, measure, period, Statistic.Rate));
                h.Write($"</tr>\n");
            }
        });
        html.Write($"</details>\n");
    }

    private static string[] Lines(string name)
    {
        var at = name.Length <= 13 ? -1 : Enumerable.Range(0, name.Length).Where(i => name[i] is ' ' or '-').DefaultIfEmpty(-1).MinBy(i => Math.Abs(i - (name.Length / 2)));
        return at < 0 ? [name] : [name[..(name[at] == '-' ? at + 1 : at)], name[(at + 1)..]];
    }
}
