using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// Places that the gazetteer does not know: a name after "in" or "across", a police of an unknown name, a part of an area, and bodies that
/// have the name of an area and are not its police. A number of theirs is of no area that is held.
/// </summary>
internal static partial class UnknownPlaces
{
    /// <summary>The places of a sentence that are none of the areas found.</summary>
    public static IEnumerable<AreaMention> Find(string sentence, IReadOnlyList<AreaMention> found)
    {
        foreach (var match in Named().Matches(sentence).Concat(Forces().Matches(sentence)))
        {
            var name = match.Groups["name"];
            if (!found.Any(f => f.Start < name.Index + name.Length && name.Index < f.End) && !NoPlace().IsMatch(name.Value))
            {
                yield return new AreaMention(name.Index, name.Index + name.Length, null, true) { IsUnknown = true };
            }
        }
    }

    /// <summary>True where an area's name is a part of another name, or only a part of the area is meant.</summary>
    public static bool IsOther(string sentence, int start, int end) =>
        Body().IsMatch(sentence[end..]) || Middle().IsMatch(sentence[..start]) || (PartOf().IsMatch(sentence[..start]) && !OfOffences().IsMatch(sentence[end..])) || Or().IsMatch(sentence[end..]);

    [GeneratedRegex(@"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:and\s+around\s+)?(?:the\s+(?:town|city|village|state|district|borough)\s+of\s+)?(?<name>[A-Z][a-z]+(?:[\s-](?:[A-Z][a-z]+|upon|on|under|le|of)\b)*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<name>\b[A-Z][a-z]+(?:\s[A-Z][a-z]+)*)\s(?:Police|Constabulary)\b")]
    private static partial Regex Forces();

    // Months, services, laws and offices of state stand after "in" as well.
    [GeneratedRegex($@"^(?:{Months.Pattern}|Parliament|Westminster|Whitehall|Government|Holyrood|Stormont|Senedd|Snapchat|Instagram|Facebook|WhatsApp|Tik[Tt]ok|You[Tt]ube|Twitter|Kik|Discord|Roblox|Telegram|Skype|Messenger|Meta|Online|Internet|Child|Children|Commons|Lords|Spring|Summer|Autumn|Winter|Christmas|Easter|Ofcom|Covid|Grooming|Sexual|Communication|Cyber|Force|Chief|Detective|Assistant|Deputy|The|Data|Police|Figures|Officers|When|While|Total|Primary|Secondary|Year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoPlace();

    [GeneratedRegex(@"^\s+(?:(?:County|City|Borough|District|Town|Parish)\s+)?(?:Council|University|College|Street|Road|Crown|Magistrates|Live|Advertiser|News|Echo|Telegraph|Mail|Post|Chronicle|Gazette|Evening|Herald|Times|Messenger|Online|Today|Star|Argus|Courier|Observer|Journal|Press|Standard|Guardian|Hospital|Hospitals|NHS|Fire|Ambulance|Airport|School|Schools|Academy|United|Rovers|FC)\b")]
    private static partial Regex Body();

    // "Mid Wales" is a part of it that no figures have.
    [GeneratedRegex(@"\b(?:Mid|East|West|North|South|Central|Inner|Outer|Greater)[\s-]$")]
    private static partial Regex Middle();

    [GeneratedRegex(@"\b(?:parts?|areas?|corners?|pockets|half|some|much|most)\s+of\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"^(?:['\u2019]s)?\s+(?:\w+\s+){0,3}(?:offences|crimes|cases|total|figures?|victims|number|tally)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOffences();

    [GeneratedRegex(@"^(?:\s+Police)?\s+or\s+[A-Z]")]
    private static partial Regex Or();
}
