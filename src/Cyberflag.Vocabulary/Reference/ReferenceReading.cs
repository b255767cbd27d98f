using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>The rows of each reference table as the types of the vocabulary; each error names its line.</summary>
internal static class ReferenceReading
{
    public static ImmutableArray<Force> Forces(ReferenceTable table)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. table.Rows.Select(row => Force(Once(Once(row, "id", seen), "ons_code", seen)))];
    }

    public static ImmutableArray<Area> Areas(ReferenceTable table, ImmutableArray<Force> forces)
    {
        var seen = forces.SelectMany(f => new[] { f.Id, f.Code }).ToHashSet(StringComparer.Ordinal);
        var rows = table.Rows.ToDictionary(r => Once(r, "code", seen).Required("code"), StringComparer.Ordinal);
        IEnumerable<Force> Members(ReferenceRow row, int depth)
        {
            if (depth > 8)
            {
                throw row.Error("the area contains itself.");
            }

            var named = row.List("members");
            return named.IsEmpty
                ? forces.Where(f => f.RegionCode == row["code"])
                : named.SelectMany(m => rows.TryGetValue(m, out var part) ? Members(part, depth + 1)
                    : forces.Where(f => f.Id == m || f.Code == m).Take(1).DefaultIfEmpty(null!)
                        .Select(f => f ?? throw row.Error($"the member '{m}' is neither an area nor a force.")));
        }

        return [.. table.Rows.Select(row => new Area
        {
            Code = row["code"],
            Name = row.Required("name"),
            Kind = row["kind"] switch
            {
                "region" => AreaKind.Region,
                "nation" => AreaKind.Nation,
                "set" => AreaKind.Set,
                var other => throw row.Error($"the kind '{other}' is none of region, nation, set."),
            },
            Members = [.. Members(row, 0).Distinct().Select(f => new Membership(f))],
            Aliases = row.List("aliases"),
            Note = row["note"],
            IsWholeKnown = row["whole_known"] != "no",
        })];
    }

    public static OffenceList Offences(ReferenceTable table)
    {
        var offences = table.Rows.Select(row => new Offence
        {
            Code = row.Required("code"),
            Name = row.Required("name"),
            Legislation = row["legislation"],
            From = row.Date("from"),
            To = row.Date("to"),
            VictimScope = row["victim_scope"],
            PartOf = row.Optional("part_of"),
            SameAs = row.Optional("same_as"),
            Aliases = row.List("aliases"),
            Note = row["note"],
        }).ToList();
        return OffenceList.FirstProblem(offences) is var (index, problem) ? throw table.Rows[index].Error(problem) : new OffenceList(offences);
    }

    public static Dictionary<(int, string), ReferenceValue> Population(ReferenceTable table, Gazetteer gazetteer)
    {
        var values = new Dictionary<(int, string), ReferenceValue>();
        foreach (var row in table.Rows)
        {
            var (year, code) = ((int)row.Integer("mid_year", 1, 9998), row.Required("ons_code"));
            var area = gazetteer.FindArea(code) ?? throw row.Error($"no force has the code '{code}'.");
            var value = new ReferenceValue(
                $"reference:population-under-18/{year}/{code}", $"Residents under 18 of {area.Name}, mid-{year}", row.Integer("under_18"),
                $"{table.Source} ({row["source"]})");
            if (value.Value <= 0 || !values.TryAdd((year, code), value))
            {
                throw row.Error($"the population of {code} in {year} is not positive, or stands twice.");
            }
        }

        return values;
    }

    public static Dictionary<(string, Period), ReferenceValue> Recorded(ReferenceTable table, Gazetteer gazetteer)
    {
        var values = new Dictionary<(string, Period), ReferenceValue>();
        foreach (var row in table.Rows)
        {
            var force = gazetteer.FindForce(row.Required("force_id")) ?? throw row.Error($"no force is called '{row["force_id"]}'.");
            var period = Period.TryParse(row["period"], out var found) ? found : throw row.Error($"'{row["period"]}' is not a period.");
            var value = new ReferenceValue(
                $"reference:recorded-child-offences/{PeriodText.Slug(period)}/{force.Code}",
                $"Recorded sexual offences against children, {force.ShortName}, {PeriodText.Label(period)}", row.Integer("offences"), table.Source);
            if (!values.TryAdd((force.Id, period), value))
            {
                throw row.Error($"{force.Id} in {period} stands twice.");
            }
        }

        return values;
    }

    public static Dictionary<(string, string, Period), ReferenceValue> RecordedByCode(ReferenceTable table, Gazetteer gazetteer)
    {
        var values = new Dictionary<(string, string, Period), ReferenceValue>();
        foreach (var row in table.Rows)
        {
            var force = gazetteer.FindForce(row.Required("force_id")) ?? throw row.Error($"no force is called '{row["force_id"]}'.");
            var period = Period.TryParse(row["period"], out var found) ? found : throw row.Error($"'{row["period"]}' is not a period.");
            var code = row.Required("code");
            var value = new ReferenceValue(
                $"reference:recorded-grooming-offences/{PeriodText.Slug(period)}/{code}/{force.Code}",
                $"Recorded offences of {code}, {force.ShortName}, {PeriodText.Label(period)}", row.Integer("offences"), table.Source);
            if (!values.TryAdd((force.Id, code, period), value))
            {
                throw row.Error($"{force.Id} has {code} in {period} twice.");
            }
        }

        return values;
    }

    public static ImmutableArray<DefinitionBreak> Breaks(ReferenceTable table, Gazetteer gazetteer) => [.. table.Rows
        .Select(row => new DefinitionBreak(
            KnownOn.TryParse(row["date"], out var date) ? date : throw row.Error($"'{row["date"]}' is not a date such as 2017-04-03 or 2015."),
            row.Required("measure"),
            row.Optional("area") is { } area
                ? (gazetteer.FindArea(area) ?? gazetteer.Recognise(area))?.Code ?? throw row.Error($"no area is called '{area}'.")
                : null,
            row.Required("what"),
            row.Required("source"))
        {
            Kind = row["kind"] switch
            {
                "" or "part" => BreakKind.Part,
                "whole" => BreakKind.Whole,
                "start" => BreakKind.Start,
                var kind => throw row.Error($"'{kind}' is none of part, whole and start."),
            },
        })
        .OrderBy(b => b.Date)];

    private static ReferenceRow Once(ReferenceRow row, string column, HashSet<string> seen) =>
        row.Optional(column) is not { } code || seen.Add(code) ? row : throw row.Error($"the code '{code}' stands twice.");

    private static Force Force(ReferenceRow row) => new()
    {
        Id = row.Required("id"),
        Name = row.Required("name"),
        ShortName = row.Required("short_name"),
        HomeOfficeName = row.Optional("home_office_name"),
        OnsCode = row.Optional("ons_code"),
        RegionCode = row.Optional("region_code"),
        RegionName = row.Optional("region_name"),
        Nation = row["nation"] switch
        {
            "England" => Nation.England,
            "Wales" => Nation.Wales,
            "Northern Ireland" => Nation.NorthernIreland,
            "Scotland" => Nation.Scotland,
            "" => Nation.Several,
            var other => throw row.Error($"the nation '{other}' is none of England, Wales, Northern Ireland, Scotland."),
        },
        Aliases = row.List("aliases"),
        Tile = row["tile_row"].Length > 0 ? ((int)row.Integer("tile_row", 0, 99), (int)row.Integer("tile_column", 0, 99)) : null,
    };
}
