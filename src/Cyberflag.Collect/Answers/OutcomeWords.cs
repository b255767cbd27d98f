using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The words, English and Welsh, by which forces say how they answer.</summary>
internal static partial class OutcomeWords
{
    /// <summary>
    /// What is said under a condition or denied (<c>if the cost exceeds the limit</c>, <c>no exemptions apply</c>, <c>within the limit</c>),
    /// which therefore tells nothing of the answer.
    /// </summary>
    public static string WithoutConditions(string words) => Untrue().Replace(Conditional().Replace(words, " "), " ");

    /// <summary>Neither confirmed nor denied.</summary>
    [GeneratedRegex(
        @"\bneither\s+(?:to\s+)?confirm\w*|\bNCND\b|\b(?:not (?:obliged|required)|no duty|(?:refus\w+|cannot|unable|declin\w+)(?: to)?|exempt\w* from the (?:duty|obligation)(?: to)?|(?:duty|obligation)) (?:to )?confirm or deny(?! does apply)(?<!(?:the|a|general) (?:duty|obligation) to confirm or deny)|\bdoes not arise\b|\bcadarnhau na gwadu\b",
        Options)]
    public static partial Regex Neither();

    /// <summary>The cost limit.</summary>
    [GeneratedRegex(
        @"\b(?:appropriate|costs?|cost\)|fees?|fees and time|time and (?:fees?|costs?)|18[- ]hours?)\s*(?:\((?:costs?|fees?|time)\)\s*)?(?:limits?|thresholds?)\b|\bappropriate \(?costs?\)? limit|\bcosts? (?:of (?:compliance|complying|determining)|exceeds?)\b|\bexcessive costs?\b|\bfees (?:regulations|notice)\b|\b(?:exceed\w*|in excess of|over|beyond) (?:the )?(?:18|eighteen|450|£450|£600)\b|\bterfyn (?:priodol|cost\w*|amser)\b|\bgormod o gost\b",
        Options)]
    public static partial Regex Cost();

    /// <summary>The whole is refused, and what is given besides is given outside the Act.</summary>
    [GeneratedRegex(@"\bfull refusal\b|\boutside (?:of )?(?:the )?(?:act|foia|freedom of information)\b|\brefusal notice for (?:the whole|all|the entirety)\b|\b(?:request|whole|entirety) (?:is|has been|was|must be|is being|is therefore) (?:being )?(?:refused|rejected)\b|\bgwrthod\w* (?:y|eich) cais\b", Options)]
    public static partial Regex RefusedWhole();

    /// <summary>Refused, exempt or withheld.</summary>
    [GeneratedRegex(
        @"\brefus(?:al|ed|es|e|ing)\b|\bexempt(?:ion|ions|ed|s)?\b|\bwithh(?:eld|olds?|olding)\b|\bvexatious\b|\bdeclin(?:e|es|ed|ing)\b|\b(?:unable|not able) to (?:provide|supply|disclose|release)\b|\b(?:cannot|can not|will not|won't) (?:be )?(?:provided?|suppl(?:y|ied)|disclosed?|released?)\b|\bgwrthod\w*|\beithri\w+|\b(?:h)?esempt\w*",
        Options)]
    public static partial Regex Refused();

    /// <summary>Something is given beside a refusal for cost.</summary>
    [GeneratedRegex(@"\bgoodwill\b|\bsome (?:of the )?information (?:is |has been |can be )?(?:supplied|provided|disclosed)\b|\bewyllys da\b", Options)]
    public static partial Regex Goodwill();

    /// <summary>Part is disclosed.</summary>
    [GeneratedRegex(
        @"\b(?:disclos(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|suppl(?:y|ied)|releas(?:e|ed)) (?:part|some)\b|\bpart(?:ial|ially|ly)? (?:disclos|refus|exempt|releas|withh)|\bsome (?:is |of it |information )?(?:has been |is )?(?:withheld|exempt|redacted)|\bdisclosed in part\b|\bpart (?:of the|of your) (?:information|request) (?:is|has been) (?:exempt|refused|withheld|disclosed)|\bdatgel\w* rhannol|\brhannol\b",
        Options)]
    public static partial Regex PartDisclosed();

    /// <summary>Part is held.</summary>
    [GeneratedRegex(
        @"\b(?:hold|held|holds) (?:in part|some|part)\b|\bpart(?:ly|ially)? held\b|\bpart of (?:it|the information|your request) is held\b|\bdo(?:es)? not hold (?:all|everything)\b|\bnot all (?:of )?(?:the )?(?:information )?(?:\w+ )?(?:is )?held\b|\bsome (?:of (?:the|what) .{0,40})?(?:information )?(?:is )?held\b",
        Options)]
    public static partial Regex PartHeld();

    /// <summary>Not held.</summary>
    [GeneratedRegex(
        @"\bno (?:recorded |relevant |such )?(?:information|data|records?) (?:is |are |was )?held\b|\b(?:is|are|was|were)? ?not (?:currently |centrally |readily )?held\b|\bdo(?:es)?(?: not|n't) (?:currently |centrally )?hold\b|\bhold(?:s)? no\b|\bno(?:t)? (?:recorded )?information (?:is )?held\b|\b(?:do(?:es)? not|is not|are not|isn't) (?:record|captur|collect|log|flag)(?:ed|e)?\b|\bnot recorded in a\b|\bnid (?:yw|ydym|ydyn)\b.{0,60}\b(?:dal|cadw|cofnodi)\b|\bni (?:ddelir|chedwir|ddaliwn)\b",
        Options)]
    public static partial Regex NotHeld();

    /// <summary>None.</summary>
    [GeneratedRegex(
        @"\bnil(?: return)?\b|\bnone\b|\bzero\b|\bno (?:(?:recorded|reported|relevant|matching|such|sexual|child|online|grooming|further) ){0,3}(?:offences|crimes|records|incidents|arrests|charges|victims|suspects|cases|occurrences|results|trace|data|persons?|people|cautions|prosecutions)\b(?! (?:is|are) held)|\bthere (?:were|have been|was|are) no\b|\bdim (?:trosedd|cofnod|arest|achos|un|o)\w*",
        Options)]
    public static partial Regex Nil();

    /// <summary>The answer stands elsewhere.</summary>
    [GeneratedRegex(
        @"\b(?:reasonably|already|otherwise|publicly|readily) (?:accessible|available|published|in the public domain)\b|\b(?:is|are|already|been) published (?:on|at|by|in|and|within)\b|\b(?:can|may) be (?:found|accessed|obtained|viewed|located) (?:at|on|via|here|in|within|through|from|by|using)\b|\b(?:following|below|attached|this) (?:web ?)?(?:link|page|address|url)\b|\b(?:available|accessible|see|visit|refer to|link(?: to)?|here)\b:?\s*(?:at|on|via|to)?:?\s*(?:https?://|www\.)|\bpublic domain\b|\bar gael (?:ar|yn) (?:ein gwefan|barod|y)\b",
        Options)]
    public static partial Regex Elsewhere();

    /// <summary>What was asked for is given with the letter.</summary>
    [GeneratedRegex(@"(?:^|[\[(]\s*|\b(?:as|see|find|is|are|the|an|in|spreadsheet|table|document|file)\s+)attached\b|\battached (?:file|table|spreadsheet|document|excel|pdf|workbook|data|response)\b|\battachments?\b(?<!\bno attachments?)|\benclos(?:ed|ure)\b|\bappendix\b|\bfull disclosure\b|\bdisclosed in full\b|\bplease (?:find|see) (?:below|the table|the figures)\b|\bynghlwm\b|\batodedig\b|\bamgaeaf\b", Options)]
    public static partial Regex Given();

    [GeneratedRegex(@"\b(?:if|should|where|unless|please advise|os)\b[^.;\]\n]{0,120}\b(?:limits?|exceeds?|exempt\w*|refus\w+|section \d+|not held)\b[^.;\]\n]*|\b(?:could|may|might) (?:be able to )?(?:provide|supply|answer|be (?:provided|supplied|answered))\b[^.;\]\n]*|\b(?:under|your) (?:your )?(?:section 16 )?(?:duty|obligations?) (?:of|to|under)[^.;\]\n]*\bsection 16\b", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(
        @"\bno (?:exemptions?|sections?|information (?:has been|was|is)? ?(?:withheld|refused|exempt)) ?(?:(?:have|has) been|were|are|is|was)? ?(?:applied|applicable|engaged|used)?\b|\bnot (?:exempt|been refused|refused|withheld)\b|(?<!\b(?:not|cannot|unable|nor|n't|impossible|no)\b[^.;\]]{0,80})\bwithin the (?:\w+ ){0,2}(?:\(\w+\) )?(?:limit|threshold)\b|\bdoes not exceed\b[^.;\]]{0,60}|\bright to (?:a review|appeal|complain)[^.\]\n]*",
        Options)]
    private static partial Regex Untrue();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;
}
