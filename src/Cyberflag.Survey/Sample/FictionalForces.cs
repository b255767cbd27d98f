using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// 44 police forces of invented counties in invented regions: no place, force or person of that name is meant. They lie in no nation.
/// Three are made to be hard on a reader: a name within another (Marlovale, North Marlovale), a double name, a hyphen.
/// </summary>
public static class FictionalForces
{
    private static readonly string[] Map =
    [
        "..NNNN..",
        ".NNNNEE.",
        ".WWNEEEE",
        "WWWMMMEE",
        "WWWMMMEE",
        ".SSMMSQ.",
        "..SSSSQ.",
    ];

    private static readonly (char Letter, string Name, string[] Counties)[] Regions =
    [
        ('N', "Norrenfells",
            ["Aldrimoor", "Brindlemarch", "Corvenshire", "Dunmarrow", "Eddrelow", "Farrowdune", "Galdershire", "Hexmarrow", "Illvershire"]),
        ('E', "Easterquill",
            [
                "Ambrelshire", "Belquay", "Caldrimarsh", "Elmvarra", "Fennimarsh", "Greyharrow", "Hallowmoss", "Jorundale", "Larkenshire",
                "Narrowfen",
            ]),
        ('W', "Westermarl",
            ["Arkenvale", "Esterquill-Tarn", "Fallowmark", "Glimmerwold", "Kestrelfold", "Lorrimere", "Oakenfirth", "Pellvarrow"]),
        ('M', "Middlemarl",
            ["Harthollin", "Kingsmarrow", "Marlovale", "Nethermarl", "North Marlovale", "Quillshire", "Ravensmarl", "Saltermarch"]),
        ('S', "Sutherwold",
            ["Lindenmarch", "Mistlewold and Orrendale", "Rowanfirth", "Selvershire", "Tarnmarrow", "Thistlemark", "Umberwold"]),
        ('Q', "Quill Isles", ["Velmarsh", "Wyrrendale"]),
    ];

    /// <summary>Code of the set of all 44.</summary>
    public const string AllCode = "SYN44";

    /// <summary>The forces, region by region, with codes from <c>X23000001</c> on.</summary>
    public static ImmutableArray<Force> All { get; } =
        [.. Regions.SelectMany((region, r) => region.Counties.Zip(Tiles(region.Letter), (county, tile) => (region, r, county, tile)))
            .Select((c, i) => Force(c.county, i, Code(12, c.r), c.region.Name, c.tile))];

    /// <summary>The regions, and the set of all forces.</summary>
    public static ImmutableArray<Area> Areas { get; } =
    [
        .. Regions.Select((region, r) => new Area
        {
            Code = Code(12, r),
            Name = region.Name,
            Kind = AreaKind.Region,
            Members = [.. All.Where(f => f.RegionCode == Code(12, r)).Select(f => new Membership(f))],
            Note = Wording.Mark,
        }),
        new Area
        {
            Code = AllCode,
            Name = "The 44 invented counties",
            Kind = AreaKind.Set,
            Members = [.. All.Select(f => new Membership(f))],
            Note = Wording.Mark,
        },
    ];

    private static Force Force(string county, int index, string regionCode, string region, (int Row, int Column) tile) => new()
    {
        Id = Gazetteer.Fold(county).Replace(' ', '-'),
        Name = county + (index % 3 == 1 ? " Constabulary" : " Police"),
        ShortName = county,
        OnsCode = Code(23, index),
        RegionCode = regionCode,
        RegionName = region,
        Nation = Nation.Several,
        Aliases = county.Contains(" and ", StringComparison.Ordinal) ? [county.Replace(" and ", " & ", StringComparison.Ordinal)] : [],
        Tile = tile,
    };

    private static IEnumerable<(int Row, int Column)> Tiles(char letter) =>
        from line in Map.Index()
        from place in line.Item.Index()
        where place.Item == letter
        select (line.Index + 1, place.Index + 1);

    private static string Code(int kind, int index) => $"X{kind:00}{index + 1:000000}";
}
