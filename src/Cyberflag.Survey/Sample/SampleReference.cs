using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// The reference tables of the invented counties, in the form of the program's own. Areas and definition breaks name places, so the
/// survey brings these too; the offences are the real ones and stay with the program.
/// </summary>
internal static class SampleReference
{
    /// <summary>The tables by file name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Write(SampleSpec spec, ImmutableArray<CountyFacts> counties) =>
    [
        ("forces.csv", Table(spec,
            [
                "id", "name", "short_name", "home_office_name", "ons_code", "region_code", "region_name", "nation", "kind",
                "bank_holiday_division", "whatdotheyknow_slug", "aliases", "tile_row", "tile_column",
            ],
            counties.Select(c => Row(c.Force)))),
        ("areas.csv", Table(spec,
            ["code", "name", "kind", "members", "aliases", "note", "whole_known"], FictionalForces.Areas.Select(Row))),
        ("population-under-18.csv", Table(spec, ["mid_year", "ons_code", "name", "under_18", "source"],
            from county in counties
            from mid in county.Under18
            orderby mid.Key
            select (string[])[$"{mid.Key}", county.Force.Code, county.Force.ShortName, $"{mid.Value}", "SYNTHETIC"])),
        ("recorded-child-offences.csv", Table(spec, ["force_id", "period", "offences"],
            from county in counties
            from year in county.Recorded
            select (string[])[county.Force.Id, PeriodText.Format(year.Key), $"{year.Value}"])),
        ("definition-breaks.csv", Table(spec, ["date", "measure", "area", "what", "source"],
            [[$"{spec.FirstYear + 1}-04-01", "CYB", "Arkenvale", "SYNTHETIC: Arkenvale moved to another recording system", "SYNTHETIC"]])),
    ];

    /// <summary>A table with its source and licence lines.</summary>
    public static byte[] Table(SampleSpec spec, string[] header, IEnumerable<string[]> rows, params string[] notes)
    {
        var lines = new CsvLines();
        lines.AddComment($"source: {Wording.Mark}; seed {spec.Seed}");
        lines.AddComment("licence: CC0 1.0");
        foreach (var note in notes)
        {
            lines.AddComment($"note: {note}");
        }

        foreach (var row in rows.Prepend(header))
        {
            lines.Add(row);
        }

        return lines.ToBytes();
    }

    private static string[] Row(Force force) =>
    [
        force.Id, force.Name, force.ShortName, "", force.Code, force.RegionCode ?? "", force.RegionName ?? "", "", "territorial",
        "england-and-wales", "", string.Join('|', force.Aliases), $"{force.Tile?.Row}", $"{force.Tile?.Column}",
    ];

    private static string[] Row(Area area) => area.Kind == AreaKind.Region
        ? [area.Code, area.Name, "region", "", $"{area.Name} region", area.Note, ""]
        : [area.Code, area.Name, "set", string.Join('|', area.Members.Select(m => m.Force.Id)), "", area.Note, ""];
}
