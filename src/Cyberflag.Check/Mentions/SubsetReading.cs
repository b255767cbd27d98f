using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Finds which part of a measure a number counts: an age bound, an online service, girls, suspects.</summary>
internal static partial class SubsetReading
{
    /// <summary>A part and where it stands in the sentence.</summary>
    internal readonly record struct Found(int Start, int End, string Subset);

    /// <summary>All parts that a sentence names, in order.</summary>
    public static IReadOnlyList<Found> Find(string sentence)
    {
        var found = new List<Found>();
        foreach (Match match in Parts().Matches(sentence))
        {
            var subset = match.Groups["u11"].Success ? "u11"
                : match.Groups["u12"].Success ? "u12"
                : match.Groups["under"].Success ? Under(match.Groups["under"].Value, 0)
                : match.Groups["andunder"].Success ? Under(match.Groups["andunder"].Value, 1)
                : match.Groups["meta"].Success ? "Meta"
                : match.Groups["service"].Success ? Service(match.Groups["service"].Value)
                : match.Groups["a"].Success ? $"{(match.Groups["of"].Value is ['g' or 'G' or 'f' or 'F', ..] ? "girls" : "boys")}{NumberOf(match.Groups["a"].Value):0}-{NumberOf(match.Groups["b"].Value):0}"
                : match.Groups["girls"].Success ? "female"
                : match.Groups["boys"].Success ? "male"
                : match.Groups["baby"].Success ? "u1"
                : match.Groups["rape"].Success ? "rape"
                : match.Groups["age"].Success ? $"age{NumberOf(match.Groups["age"].Value):0}"
                : match.Groups["older"].Success ? "older"
                : match.Groups["suspects"].Success ? "suspects"
                : match.Groups["platforms"].Success ? "platforms"
                : match.Groups["methods"].Success ? "methods"
                : match.Groups["platformknown"].Success ? "platformknown"
                : match.Groups["methodknown"].Success ? "methodknown"
                : "victims";
            if (subset.Length > 0)
            {
                found.Add(new Found(match.Index, match.Index + match.Length, subset));
            }
        }

        return ServiceLists.Join(sentence, found);
    }

    /// <summary>The services whose shares add up to that of their owner.</summary>
    public static IReadOnlyList<string> PartsOf(string subset) => subset == "Meta" ? ["Instagram", "Facebook", "WhatsApp", "Messenger"] : [];

    private static string Under(string number, int add) => NumberOf(number) is { } age && age + add < 18 ? $"u{age + add:0}" : "";

    private static decimal? NumberOf(string number) => decimal.TryParse(number, out var digits) ? digits : NumberWords.Read(number);

    private static string Service(string name) => name.ToLowerInvariant() switch
    {
        "whatsapp" => "WhatsApp",
        "youtube" => "YouTube",
        "tiktok" => "TikTok",
        var other => char.ToUpperInvariant(other[0]) + other[1..],
    };

    private const string Age = $@"(?:\d{{1,2}}|{NumberWords.Pattern})";

    // The offences of which the service is known.
    private const string PlatformKnown =
        @"\bwith\s+a\s+(?:known\s+)?platform\b|\bwhose\s+platform\s+(?:was|is)\s+(?:recorded|known)\b|\bhad\s+(?:a|the)\s+platform\s+(?:recorded|noted|known)|\bwhere\s+(?:the\s+)?platform\s+(?:was|is)\s+(?:recorded|known)"
        + @"|\b(?:where|for\s+which|in\s+which)\s+(?:\d+\s+)?(?:police\s+|forces\s+|officers\s+)+(?:noted|recorded|gave|revealed|disclosed|provided|knew)\s+(?:the\s+|a\s+|which\s+)?platform\b";

    // The offences of which the means of communication is known.
    private const string MethodKnown =
        @"\bwhere\s+(?:the\s+)?(?:police\s+|forces\s+)?(?:revealed|disclosed|recorded|gave|provided)\s+(?:the\s+|which\s+|what\s+)?(?:communication\s+)?methods?\b"
        + @"|\bwhere\s+the\s+(?:means|type)\s+of\s+communication\s+(?:was|is)\s+(?:known|recorded|disclosed|provided)|\bknown\s+methods?\b|\bmethods?\s+(?:was|were)\s+(?:recorded|revealed|disclosed|known)";

    [GeneratedRegex(
        $"""
        \b(?<a>{Age})[- ]*(?:to|-|\u2013)[- ]*(?<b>{Age})[- ]years?[- ]olds?\s+(?<of>girls|females|boys|males)\b
        | \b(?<of>girls|females|boys|males)\s+(?:aged\s+|of\s+)(?:between\s+)?(?<a>{Age})\s*(?:to|and|-|\u2013)\s*(?<b>{Age})\b
        | (?<!\b(?:just|well|slightly)\s)\b(?:under[- ]|below\s+|younger\s+than\s+)(?:the\s+age\s+of\s+)?(?<under>\d{"{1,2}"}|{NumberWords.Pattern})(?:'?s)?\b(?!\s+(?:an?|each|every|per)\s+(?:day|week|month|hour))
        | \b(?<andunder>\d{"{1,2}"}|{NumberWords.Pattern})(?:\s+years?(?:\s+old)?)?\s+(?:and|or)\s+(?:under|younger|below)\b
        | (?<u12>\bprimary[- ]school(?:[- ]age)?d?\b|\bin\s+primary\s+school\b)
        | (?<meta>\b(?:Meta(?:[- ]owned)?|Facebook[- ]owned)(?:\s+(?:products|platforms|apps|services|sites))?\b)
        | \b(?<service>Snapchat|Instagram|Facebook|WhatsApp|TikTok|YouTube|Twitter|Kik|Discord|Roblox|Telegram|Skype|Messenger)\b
        | (?<girls>\b(?:girls|females|(?:was|were)\s+a\s+girl)\b) | (?<boys>\b(?:boys|males|(?:was|were)\s+a\s+boy)\b) | (?<baby>\bbab(?:y|ies)\b) | (?<rape>\brapes?\b)
        | \b(?:aged\s+)?(?<age>1\d)[- ]years?[- ]olds?\b | \b(?<age>1\d)\s+years\s+old\b
        | (?<older>\bolder\s+children\b) | (?<suspects>\b(?:suspects?|arrest(?:s|ed)?|offenders?|perpetrators?)\b)
        | (?<platforms>\b(?:apps|platforms|games|websites)\b) | (?<methods>\bmethods\b(?!\s+(?:were|was)\s+(?:recorded|revealed|disclosed|known)))
        | (?<platformknown>{PlatformKnown}) | (?<methodknown>{MethodKnown})
        | \bvictims\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();
}
