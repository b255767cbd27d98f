using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Words of change around a number, and their direction.</summary>
internal static partial class ChangeWords
{
    private const string UpNoun = "increase|rise|jump|surge|growth|hike|spike|leap|uplift";
    private const string DownNoun = "decrease|fall|drop|reduction|decline|dip|cut";
    private const string UpVerb = "increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gr(?:ow|ew|own|owing)|climb(?:s|ed|ing)?|rocket(?:s|ed|ing)?|leap(?:t|ed)?|spiked|swelled|(?<!\\b(?:made|make|makes|making)\\s)up";
    private const string DownVerb = "decreas(?:e|es|ed|ing)|f(?:all|alls|ell|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|down|dipped|plummeted|halved";

    /// <summary>
    /// The stretch of a number with its words of change and their direction, or null where none stand around it: "up by 15 per cent",
    /// "an increase of 322 per cent", "a 59 per cent increase", "by nearly 40 per cent", "50 per cent more".
    /// </summary>
    public static (int Start, int End, Direction Direction)? Around(string sentence, NumberMention number)
    {
        var before = sentence[..number.OuterStart];
        if (NounOf().Match(before) is { Success: true } noun)
        {
            // "A larger rise, of 29%": the comma divides the noun from its number.
            return (noun.Groups["apart"].Success ? noun.Groups["of"].Index : noun.Index, number.End, noun.Groups["down"].Success ? Direction.Down : Direction.Up);
        }

        if (NounAfter().Match(sentence[number.End..]) is { Success: true } after)
        {
            var article = Article().Match(before);
            return (article.Success ? article.Index : number.OuterStart, number.End + after.Length, after.Groups["down"].Success ? Direction.Down : Direction.Up);
        }

        if (number.Form != NumberForm.Plain && NounIs().Match(before) is { Success: true } said)
        {
            return (number.OuterStart, number.End, said.Groups["down"].Success ? Direction.Down : Direction.Up);
        }

        if (UpOrDown().Match(before) is { Success: true } verb)
        {
            var direction = verb.Groups["down"].Success ? Direction.Down : Direction.Up;
            var start = verb.Groups["own"].Success ? verb.Groups["own"].Index : verb.Groups["by"].Success ? verb.Groups["by"].Index : number.OuterStart;
            return (start, number.End, direction);
        }

        if (Comparative().Match(sentence[number.End..]) is { Success: true } more && number.Form != NumberForm.Plain)
        {
            return (number.OuterStart, number.End + more.Length, more.Groups["down"].Success ? Direction.Down : Direction.Up);
        }

        return null;
    }

    /// <summary>The direction of the verb of change nearest before a place in the sentence; none where there is none.</summary>
    public static Direction VerbBefore(string sentence, int place) =>
        Verb().Match(sentence[..place]) is { Success: true } verb ? (verb.Groups["down"].Success ? Direction.Down : Direction.Up) : Direction.None;

    [GeneratedRegex($@"(?<!['\u2019])\b(?:(?:an?|the|this|that)\s+)?(?:(?:\w+|year-on-year)\s+)?(?:(?<up>{UpNoun})|(?<down>{DownNoun}))(?<apart>,)?\s+(?<of>of)\s+(?:an?\s+)?$|\b(?:(?<up>{UpNoun})|(?<down>{DownNoun}))\s+(?:is|was)\s+(?:in|that\s+of|at)\s+[^.;:,\d]{{2,40}}(?<apart>,)\s+(?<of>of)\s+(?:an?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NounOf();

    // "The increase in Kent has been", "the latest fall, from 2017/18 to 2018/19, was".
    [GeneratedRegex($@"\b(?:(?<up>{UpNoun})|(?<down>{DownNoun}))\b(?!\s+of\b)(?:(?!\b(?:and|but|while|which|who|that|with)\b)[^.;:%]){{0,70}}?\b(?:is|was|(?:has|have|had|having)\s+been|comes?\s+to|came\s+to|st(?:ood|ands)\s+at)\s+$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex NounIs();

    [GeneratedRegex($@"^\s+(?:(?:[\w]+-)?(?:year|annual|overall|national|steep|sharp|\w+-year|year-on-year)\s+){{0,2}}(?:(?<up>{UpNoun})|(?<down>{DownNoun}))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NounAfter();

    [GeneratedRegex(@"\b(?:an?|the|this)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex($@"\b(?:(?<own>(?:(?<up>(?<!\b(?:made|make|makes|making)\s)up)|(?<down>down))(?:\s+by)?)|(?:(?<up>{UpVerb})|(?<down>{DownVerb}))(?:\s+(?!by\b|from\b|to\b|in\b)[\w-]+){{0,3}}(?:\s+in\s+(?:[\w-]+\s+){{1,3}}?)?\s*(?<by>\bby)|(?:(?<up>{UpVerb})|(?<down>{DownVerb}))(?:\s+and\s+\w+)?)\s+(?:an?\s+)?$|(?:(?<up>{UpVerb})|(?<down>{DownVerb}))\s+(?:by\s+)?[\d.]+(?:\s?%|\s+per\s?cent)\s+and\s+$|(?:(?<up>{UpVerb})|(?<down>{DownVerb}))\b[^.;:,\d]*?(?<by>\bby)\s+(?:an?\s+)?$|(?:(?<up>{UpVerb})|(?<down>{DownVerb}))\s+from\s+\d[^;:]*?(?<!\bfollowed\s)(?<by>\bby)\s+(?:an?\s+)?$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex UpOrDown();

    [GeneratedRegex(@"^\s+(?:(?<up>more|higher|up)|(?<down>fewer|less|lower|down))\b(?!\s+likely)", RegexOptions.IgnoreCase)]
    private static partial Regex Comparative();

    [GeneratedRegex($@"\b(?:(?<up>{UpVerb})|(?<down>{DownVerb}))\b", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Verb();
}
