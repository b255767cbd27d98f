using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Finds the areas that a sentence names, and the words for the whole country.</summary>
internal sealed partial class AreaReading
{
    private readonly Regex names;
    private readonly Gazetteer gazetteer;

    /// <summary>Prepares the names of a gazetteer.</summary>
    public AreaReading(Gazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        var all = gazetteer.Areas.SelectMany(a => a.Aliases.Append(a.Name)).Where(n => n.Length > 3 && !n.Contains('+', StringComparison.Ordinal))
            .Select(n => Regex.Escape(n).Replace(@"\ ", @"[\s-]+", StringComparison.Ordinal).Replace("&", "(?:&|and)", StringComparison.Ordinal))
            .Concat(Added.Keys.Select(Regex.Escape)).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(n => n.Length);
        names = new Regex($@"(?<![\w-])(?:the\s+)?(?<name>{string.Join('|', all)})(?![\w])(?!-based)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>All mentions in order.</summary>
    public ImmutableArray<AreaMention> Find(string sentence)
    {
        var found = new List<AreaMention>();
        foreach (Match match in names.Matches(sentence))
        {
            var name = match.Groups["name"];
            var written = Spaces().Replace(name.Value, " ");
            var area = Added.TryGetValue(written, out var code) ? gazetteer.FindArea(code) ?? gazetteer.Recognise(code) : gazetteer.Recognise(written);
            if (area is not null && (char.IsUpper(name.Value[0]) || IsRegion(area)))
            {
                found.Add(new AreaMention(match.Index, match.Index + match.Length, area, written.EndsWith("-wide", StringComparison.OrdinalIgnoreCase) || written.EndsWith(" wide", StringComparison.OrdinalIgnoreCase) || Preposition().IsMatch(sentence[..match.Index]))
                {
                    IsUnknown = UnknownPlaces.IsOther(sentence, match.Index, name.Index + name.Length),
                    Region = match.Index < name.Index && area.Kind == AreaKind.Force && !Police().IsMatch(sentence[(name.Index + name.Length)..]) ? gazetteer.Recognise($"{written} region") is { Kind: AreaKind.Region } region ? region : null : null,
                });
            }
        }

        foreach (Match match in Adjective().Matches(sentence))
        {
            if (!found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End) && gazetteer.Recognise(match.Value.StartsWith('W') ? "Wales" : "Scotland") is { } nation)
            {
                found.Add(new AreaMention(match.Index, match.Index + match.Length, nation, false));
            }
        }

        foreach (Match match in National().Matches(sentence))
        {
            if (!found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End))
            {
                found.Add(new AreaMention(match.Index, match.Index + match.Length, null, true));
            }
        }

        return AreaLists.Join(sentence, [.. found.Select(f => f.IsUnknown ? f with { Area = null, Region = null, HasPreposition = true } : f).Concat(UnknownPlaces.Find(sentence, found)).DistinctBy(f => f.Start).OrderBy(f => f.Start)]);
    }

    // Spellings of newspapers that no reference table lists.
    private static readonly Dictionary<string, string> Added = new(StringComparer.OrdinalIgnoreCase)
    {
        ["England, Wales and Northern Ireland"] = "EWNI",
        ["England and Wales"] = "EW",
        ["Wales and England"] = "EW",
        ["UK-wide"] = "UK",
        ["UK wide"] = "UK",
        ["UK"] = "UK",
        ["U.K."] = "UK",
        ["Britain"] = "UK",
        ["Great Britain"] = "UK",
        ["PSNI"] = "Northern Ireland",
        ["Welsh forces"] = "W92000004",
        ["Teesside"] = "Cleveland",
        ["Tyneside"] = "Northumbria",
        ["Welsh police forces"] = "W92000004",
        ["Yorkshire & the Humber"] = "E12000003",
        ["North West forces"] = "E12000002",
    };

    // "The Welsh total", "Scottish victims".
    [GeneratedRegex(@"\b(?:Welsh|Scottish)(?=\s+(?:\w+\s+)?(?:total|figures?|number|tally|count|average|rate|victims|cases|offences|crimes|children)\b)")]
    private static partial Regex Adjective();

    private static bool IsRegion(Area area) => area.Kind is AreaKind.Region or AreaKind.Nation or AreaKind.Set;

    [GeneratedRegex(@"\b(?:in|by|across|from|for|of|to|at|within|throughout|over|between|on)\s+(?:all\s+of\s+|the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:nationally|nationwide|national|country-?wide|across\s+the\s+country|the\s+country)\b", RegexOptions.IgnoreCase)]
    private static partial Regex National();

    [GeneratedRegex(@"^\s+(?:Police|Constabulary|force)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Police();

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex Spaces();
}
