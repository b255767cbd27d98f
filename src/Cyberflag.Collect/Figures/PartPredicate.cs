using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// What a sentence says of a part of offences: <c>have a charge/summons outcome</c>, <c>are still under investigation</c>, <c>concerned a victim aged ten or under</c>,
/// <c>named Snapchat</c>, <c>had the cyber flag</c>.
/// </summary>
internal static partial class PartPredicate
{
    /// <summary>Writes the part that the words name into a draft; words that name none leave it as it is.</summary>
    public static void Apply(Draft draft, string words)
    {
        if (Outcome().Match(words) is { Success: true } outcome)
        {
            draft.Dimensions["outcome"] = Named(outcome);
        }
        else if (Age().Match(words) is { Success: true } age)
        {
            draft.Dimensions["age"] = age.Groups["age"].Value.ToLowerInvariant();
        }
        else if (Sex().Match(words) is { Success: true } sex)
        {
            draft.Dimensions["sex"] = sex.Groups["sex"].Value.ToLowerInvariant();
        }
        else if (Channel().Matches(words).DistinctBy(m => m.Value.ToLowerInvariant()).ToList() is [var channel])
        {
            draft.Dimensions["channel"] = channel.Value.ToLowerInvariant();
        }
    }

    /// <summary>True where the words say what distinguishes a part.</summary>
    public static bool Tells(string words) => Outcome().IsMatch(words) || Age().IsMatch(words) || Sex().IsMatch(words) || Channel().IsMatch(words)
        || MethodReading.Find(words) is not null || MethodReading.IsMarker(words);

    /// <summary>The outcome that words name where they are nothing else: <c>CHARGE</c>, <c>community resolution</c>; null for any other words.</summary>
    public static string? OutcomeOf(string words) => Outcome().Match(words.Trim()) is { Success: true } match && match.Length == words.Trim().Length ? Named(match) : null;

    /// <summary>The words without those that tell the part.</summary>
    public static string Without(string words) => Telling().Replace(Outcome().Replace(Age().Replace(Channel().Replace(words, " "), " "), " "), " ");

    // How a part is told to be one.
    [GeneratedRegex(@"\b(?:result(?:ed|ing) in|led to|end(?:ed|ing) (?:in|with)|outcomes?|detected|disposed|dealt with|by way|still|remain(?:s|ed)?|concern(?:ed|ing)|involv(?:ed|ing)|named?|used|against|carr(?:y|ied)|appl(?:y|ied)|set|had|has|have|being|victims?|suspects?|child(?:ren)?|followed|charge|as at|when the data was extracted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    private static string Named(Match outcome)
    {
        var words = outcome.Value.ToLowerInvariant();
        return words.Contains("suspect", StringComparison.Ordinal) ? "no suspect identified"
            : words is "charged or summonsed" ? "charge or summons" : words is "charged" ? "charge" : words is "cautioned" ? "caution" : words is "summonsed" ? "summons" : words;
    }

    [GeneratedRegex(
        @"\bcharged?\s?/\s?summons(?:ed)?\b|\bcharged? or summons(?:ed)?\b|\bcharged?\b|\bsummons(?:ed)?\b|\bcaution(?:ed)?\b|\bcommunity resolutions?\b|\bunder investigation\b|\bstill open\b|\bno suspects? (?:has been |have been |had been |was |were |being |is )?(?:yet )?identified\b|\bno further action\b|\bevidential difficulties\b|\bconvict(?:ion|ed)\b|\bnot in the public interest\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\b(?:aged?|children|victims?)\s+(?:were\s+|was\s+)?(?<age>(?:\d{1,2}|\p{L}+)\s+(?:or|and)\s+(?:under|over|younger|older)|(?:under|over|below)\s+(?:\d{1,2}|ten|thirteen|sixteen|eighteen)|\d{1,2}\s?(?:[-–]|to)\s?\d{1,2}|\d{1,2})\b|\bvictims? of\s+(?<age>\d{1,2}(?:\s(?:or|to)\s\d{1,2})?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?<sex>(?:fe)?male)s?\b(?:\s+victims?)?|\b(?<sex>girls|boys)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sex();

    [GeneratedRegex(@"\b(?:Snap ?[Cc]hat|Facebook(?: Messenger)?|Instagram|Whats ?[Aa]pp|Kik|Twitter|Tik ?Tok|You ?Tube|Telegram|Discord|Roblox|Skype|Omegle|Tinder|Xbox)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Channel();
}
