using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// Numbers that claim nothing: dates and periods, ages of people, the general bound of childhood ("under-18s"), sections of laws, money,
/// telephone numbers, times of day, links.
/// </summary>
internal sealed partial class NoClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var period in sentence.Periods.Where(p => p.Sense != TimeSense.Before))
        {
            sentence.Take(period.Start, period.End);
        }

        foreach (Match match in Others().Matches(sentence.Text))
        {
            sentence.Take(match.Index, match.Index + match.Length);
        }

        return [];
    }

    [GeneratedRegex(
        $"""
        https?://\S+ | www\.\S+ | \S+@\S+
        | [\u00a3$\u20ac]\s?\d[\d,.]*(?:\s?(?:m|bn|k|million|billion|thousand)\b)?
        | \b(?:section|sections|s\.|article|schedule|regulation|chapter|paragraphs?|paper|item|page|figure|table|rule|clause|part|operation|channel|room|no\.|number|level|phase|wave|version|covid|junction|bus|route)[ -]?\d+(?:\.\d+)*[A-Za-z]?(?:\(\d+\))?
        | \bpages\s+\d+(?:\s*(?:to|and|-|\u2013)\s*\d+)?
        | \b(?:act|bill|law|order|regulations)\s+(?:of\s+)?(?:19|20)\d\d
        | \b0\d{"{2,4}"}[ -]?\d{"{3,4}"}[ -]?\d{"{3,4}"}\b | \b0800\s?\d{"{3,4}"}(?:\s?\d{"{3}"})?\b
        | \b(?:\d{"{1,2}"}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]?(?:to|and|-|\u2013|or)[- ]?(?:\d{"{1,2}"}|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ](?:years?|yr)[- ]olds?
        | \b\d{"{1,2}"}[- ]?-\s+to\s+\d{"{1,2}"}[- ]year[- ]olds?
        | \b(?:\w+)[- ]year[- ]old\b(?!s)
        | \bunder[- ]?(?:the\s+age\s+of\s+)?(?:18|eighteen)'?s?\b | \b(?:18|eighteen)\s+or\s+(?:over|older)
        | \baged?\s+(?:between\s+)?\d{"{1,2}"}\s*(?:to|and|-|\u2013)\s*\d{"{1,2}"}(?!\s*(?:and|or)\s+(?:under|younger))
        | \b(?:in|into)\s+(?:his|her|their|the|his\s+or\s+her)\s+(?:early\s+|late\s+|mid-?\s?)?\d0s\b
        | \b\d{"{1,2}"}(?:[:.]\d\d)?\s?(?:am|pm)\b | \b24/7\b | \b24\s+hours?\s+a\s+day\b
        | \b\d{"{1,2}"}(?:st|nd|rd|th)\b
        | \bone\s+of\b | \bone\s+(?:another|day|thing|way|child|person|victim\s+said)\b | \bno\s+one\b | \bat\s+one\b
        | ^\d{"{1,2}"}\.\d{"{1,2}"}\.?\s+(?=(?-i:[A-Z])) | ^\(?\d{"{1,2}"}\)\s
        | \b(?:UIN|FOI|ref(?:erence)?(?:\s+number)?)\.?:?\s+(?:no\.?\s+)?\d+
        | \b\d{"{1,2}"}\s+(?-i:{Months.Pattern})\b(?!\s+\d) | \b(?-i:{Months.Pattern})\s+\d{"{1,2}"}\b(?![\d%]|,\d|\s*(?:per\s?cent|offences|crimes|cases))
        | \b(?:call(?:ing|ed)?|ring(?:ing)?|phon(?:e|ing)|dial(?:ling)?|text(?:ing)?|on|via|contact(?:ing)?)\s+(?:police\s+on\s+)?(?:101|111|112|999|116\s?\d{"{3}"})\b
        | (?<=\b(?-i:[A-Z][a-z]+),\s)\d{"{1,2}"}(?=,|\s+(?:from|of)\b)
        | (?<=\bper\s)\d[\d,]*
        | \b(?:up\s+to\s+)?(?:\d{"{1,2}"}|{NumberWords.Pattern})\s+(?:years?|months?)['\u2019]?\s+(?:in\s+(?:prison|jail|custody)|behind\s+bars|imprisonment)
        | \b(?:sentences?|sentenced|jailed|imprisoned|imprisonment|prison\s+terms?|penalty)\s+(?:of|for|to)\s+(?:up\s+to\s+|a\s+maximum\s+of\s+)?(?:\d{"{1,2}"}|{NumberWords.Pattern})\s+(?:years?|months?)\b
        | (?<![\w,.])0\d+\b | \b(?:4G|5G|web\s?2\.0)\b | \b\d+(?:\.\d+)?\s?(?:FM|MHz|kHz)\b
        | \b(?:quote|quoting|(?:crime|incident|log)\s+(?:number|reference))\s+(?:log\s+|number\s+|reference\s+)*[\w/-]*\d[\w/-]*
        | \btext(?:s|ing)?\s+(?:\w+\s+){"{0,3}"}(?:to|on)\s+\d{"{4,6}"}\b
        | \bnon-?emergency\s+number\s+is\s+\d+ | \bor\s+(?:dial\s+|ring\s+|call\s+)?999\b
        | (?<![\w.,])\d[\d,]*-(?!year|month|fold|odd|plus|strong|per|in\b|out\b|a-|to\b)[a-z]{"{3,}"}\b
        | (?<=\b(?:defendant|accused|man|woman|boy|girl|teenager|officer|father|mother|pensioner|student|teacher|driver),\s)\d{"{1,2}"}(?=,|\s+(?:from|of)\b)
        | (?<=\b(?:youngest|oldest|eldest)\b(?:\s+[\w'\u2019-]+){"{0,6}"}?\s+)(?:\d{"{1,2}"}|{NumberWords.Pattern})\b(?!\s*(?:%|per|offences|crimes|cases))
        | \b(?:must|should|has\s+to|have\s+to|need\s+to)\s+be\s+(?:aged\s+)?(?:over|under|at\s+least)\s+(?:\d{"{1,2}"}|{NumberWords.Pattern})\b
        | \b(?:at\s+the\s+age\s+of|at\s+age|(?:phone|smartphone|tablet|account)\s+at)\s+(?:\d{"{1,2}"}|{NumberWords.Pattern})\b
        | \b(?:get|gets|face|faces|facing|carries|carry)\s+(?:up\s+to\s+|a\s+maximum\s+of\s+)?(?:\d{"{1,2}"}|{NumberWords.Pattern})\s+(?:years?|months?)\b
        | \b(?:prison|jail|custody)\b[^.;]*\bfor\s+(?:\d{"{1,2}"}|{NumberWords.Pattern})(?=\s*[.,;)])
        | \b(?:den(?:y|ies|ied)|admit(?:s|ted)?|charged\s+with|convicted\s+of|guilty\s+(?:to|of))\s+(?:\d{"{1,2}"}|{NumberWords.Pattern})\b
        | \b(?:\d{"{1,2}"}|{NumberWords.Pattern})\s+years?['\u2019]?\s+(?:of\s+)?(?:service|experience|duty)\b
        | \b(?:\d{"{1,3}"}|{NumberWords.Pattern})\s+(?:working|calendar|school|business)\s+days\b
        | \b(?:proposed|announced|published|promised|launched|founded|opened)\s+(?:\d{"{1,2}"}|{NumberWords.Pattern})\s+(?:years|months|weeks|days)\s+ago\b
        | \b(?:team|panel|squad|crew|jury|staff|committee|board|workforce)\s+of\s+(?:(?:about|some|around|more\s+than|over|at\s+least)\s+)?(?:\d[\d,]*|{NumberWords.Pattern})\b
        | \b(?:PC|constable|officer|staff|detective|police)\s+numbers\b[^.;]*?\d[\d,]*
        | \b\d[\d,.]*\s*m?\s+(?:people|of\s+you)\s+(?:have\s+|had\s+)?(?:signed|attended|called|contacted|visited|joined|responded)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Others();
}
