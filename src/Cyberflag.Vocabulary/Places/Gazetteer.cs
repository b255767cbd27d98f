using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>
/// All forces and areas, found by id, code or written name. Names are compared without case, with "&amp;" as "and" and without
/// punctuation. A name that is both a force and a region ("West Midlands") is the force: a region says that it is one.
/// </summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Area> areas;
    private readonly FrozenDictionary<string, Force> forces;
    private readonly FrozenDictionary<string, Area> names;

    /// <summary>Builds the index.</summary>
    /// <exception cref="ArgumentException">Two forces or areas share a code.</exception>
    public Gazetteer(IEnumerable<Force> forces, IEnumerable<Area> areas)
    {
        Forces = [.. forces];
        Areas = [.. Forces.Select(AreaOf), .. areas];
        this.areas = Areas.ToFrozenDictionary(a => a.Code, StringComparer.Ordinal);
        this.forces = Forces.SelectMany(f => f.Code == f.Id ? new[] { (f.Id, f) } : [(f.Id, f), (f.Code, f)])
            .ToFrozenDictionary(p => p.Item1, p => p.f, StringComparer.Ordinal);

        var byName = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (var area in Areas)
        {
            foreach (var name in area.Aliases.Prepend(area.Name).Prepend(area.Code))
            {
                byName.TryAdd(Fold(name), area);
            }
        }

        names = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All forces, in the order of the reference data.</summary>
    public ImmutableArray<Force> Forces { get; }

    /// <summary>All areas: each force's own first, then regions, nations and sets.</summary>
    public ImmutableArray<Area> Areas { get; }

    /// <summary>The force of that id or ONS code, or null.</summary>
    public Force? FindForce(string idOrCode) => forces.GetValueOrDefault(idOrCode);

    /// <summary>The area of that code, or null.</summary>
    public Area? FindArea(string code) => areas.GetValueOrDefault(code);

    /// <summary>The name of the area of that code, for people; the code itself where it is not known.</summary>
    public string NameOf(string code) => areas.GetValueOrDefault(code)?.Name ?? code;

    /// <summary>The area of that written name (<c>Devon &amp; Cornwall</c>, <c>GMP</c>, <c>Yorkshire &amp; Humber</c>), or null.</summary>
    public Area? Recognise(string name) => names.GetValueOrDefault(Fold(name));

    /// <summary>A name as it is compared: lower case, "and" for "&amp;", single spaces, no punctuation.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var letters = name.Replace("&", " and ", StringComparison.Ordinal)
            .Select(c => char.IsLetterOrDigit(c) || c == '+' ? char.ToLowerInvariant(c) : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Area AreaOf(Force force) => new()
    {
        Code = force.Code,
        Name = force.ShortName,
        Kind = AreaKind.Force,
        Members = [new Membership(force)],
        Aliases = [force.Name, force.Id, .. force.HomeOfficeName is { } name ? [name] : Array.Empty<string>(), .. force.Aliases],
    };
}
