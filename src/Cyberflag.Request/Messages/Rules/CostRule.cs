using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>A refusal because of the cost: FOIA and FOISA section 12, in England 18 hours and £450 (Fees Regulations 2004, regulations 3 and 4), in Scotland £600.</summary>
internal static partial class CostRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.CostNotice, s => s.Decides ? MessageRule.Words(Form().Match(s.Text)) : null);

    [GeneratedRegex(
        @"\b(?:exceeds?|exceeded|exceeding|excess of|above|beyond|over|more than) (?:the )?(?:\w+ ){0,3}(?:\(\w+\) )?(?:limit|threshold|ceiling)\b|\b(?:appropriate|cost|costs|fees?|time)\b \(?(?:costs?)?\)? ?(?:limit|threshold)\b.{0,80}\b(?:exceed|engag|appl|rel(?:y|ied)|section|12)|\b(?:not (?:retrievable|possible|achievable)|cannot|unable)\b.{0,60}\bwithin the (?:appropriate|costs?)\b|\b(?:exceeds?|over|more than|excess of|region of|some|around|approximately|take) (?:the )?(?:statutory )?(?:\d[\d,]* hours?\b|18 hours?|eighteen hours|£450|£600)|\b(?:section|sections|s\.?|s\. |adran|regulation) ?12\b.{0,200}\b(?:exceed\w*|excess|cost\w*|refus\w*|exempt\w*|limit|comply|applies|engaged|unable|terfyn\w*|gwrthod\w*)|\b(?:refus\w*|exempt\w*|comply|cost\w*|limit|unable|gwrthod\w*)\b.{0,200}\b(?:section|sections|s\.?|adran) ?12\b|\b(?:because of|on (?:grounds of )?|due to|too) (?:the )?(?:cost|expensive)\b|\bcost of (?:complying|compliance|determining)\b.{0,120}\b(?:exceed|beyond|above|excess)|\d hours (?:of )?work\b.{0,40}£|\b(?:dros|uwch na|fwy na)'?r? (?:y )?terfyn\b",
        Options)]
    private static partial Regex Form();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
