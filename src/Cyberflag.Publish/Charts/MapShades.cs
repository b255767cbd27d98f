using System.Collections.Immutable;

namespace Cyberflag.Publish;

/// <summary>A shade of the map: the least and greatest value in it, as printed, and how many forces.</summary>
internal sealed record MapShade(int Index, PublicFigure Least, PublicFigure Greatest, int Forces);

/// <summary>Sorts the values of the map into up to five shades with about as many forces in each; equal prints have one shade.</summary>
internal sealed class MapShades
{
    private const int Most = 5;
    private readonly Dictionary<string, int> shades = new(StringComparer.Ordinal);

    public MapShades(IEnumerable<PublicFigure> figures)
    {
        var ordered = figures.Where(f => f.Figure.Value is not null).OrderBy(f => f.Figure.Value!.Value.Lower).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();
        var members = new List<PublicFigure>[Most];
        var shade = 0;
        for (var i = 0; i < ordered.Count; i++)
        {
            shade = i > 0 && ordered[i].Printed == ordered[i - 1].Printed ? shade : Math.Max(shade, i * Most / ordered.Count);
            (members[shade] ??= []).Add(ordered[i]);
            shades[ordered[i].Id] = shade;
        }

        All = [.. members.Select((m, i) => (m, i)).Where(p => p.m is not null).Select(p => new MapShade(p.i, p.m[0], p.m[^1], p.m.Count))];
    }

    /// <summary>The shades in use, lightest first.</summary>
    public ImmutableArray<MapShade> All { get; }

    /// <summary>The shade of a figure, from 0, or null where it has no value.</summary>
    public int? Of(PublicFigure? figure) => figure is not null && shades.TryGetValue(figure.Id, out var shade) ? shade : null;
}
