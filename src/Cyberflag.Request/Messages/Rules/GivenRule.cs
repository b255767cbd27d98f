using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>An answer is given: with the message, in it, or by the word that nothing is held (FOIA section 1(1)(a), FOISA section 17). Surveys, forms and formalities that are attached answer nothing.</summary>
internal static partial class GivenRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.Answer, s => s.IsFuture || s.IsOpen || s.IsConditional || s.IsQuestion || Beside().IsMatch(s.Text) ? null : MessageRule.Words(Form().Match(s.Text)));

    /// <summary>Something is given beside a refusal for cost, out of goodwill or under the duty to help (section 16): an answer in part.</summary>
    public static MessageRule Partly { get; } = new(MessageKind.Answer, s => s.IsFuture || s.IsOpen || s.IsConditional ? null : MessageRule.Words(Some().Match(s.Text)));

    /// <summary>True where a sentence opens as an answer does, and gives nothing yet.</summary>
    public static bool Opens(Sentence sentence) => Opening().IsMatch(sentence.Text) && !Beside().IsMatch(sentence.Text);

    [GeneratedRegex(
        @"\b(?:find|see|attach|enclose|have enclosed|have attached|provide|supply|disclose|now disclose|is|are|as|with) (?:you )?(?:(?:attached|enclosed|below|herewith)(?: is| are|:)? ?)?(?:our|the|my|a|this|your)? ?(?:\w+ ){0,3}(?:response|reply|answers?|disclosure|information|data|figures|spreadsheet|table|statistics|document)\b(?<!\b(?:is|are|as|with) (?:the |your |our |a |this |my )?(?:\w+ ){0,3}(?:response|reply|answers?|disclosure|information|data|figures|spreadsheet|table|statistics|document))|\b(?:response|reply|answers?|disclosure|information|data|figures|results?|spreadsheet|table)\b.{0,80}\b(?:is|are|can be found|as) (?:now )?(?:attached|enclosed|below|set out)\b|\b(?:attached|enclosed) (?:is|are|please find)\b.{0,60}\b(?:response|reply|answer|information|data|disclosure|figures|spreadsheet|table)|\b(?:reply|response|answer)\b.{0,40}\b(?:in|as) the (?:enclosed|attached)\b|\b(?:spreadsheet|table|document|workbook) (?:is )?attached\b|\b(?:attached|see) (?:file|table|spreadsheet|workbook)\b|\b(?:data|information|figures) you (?:asked for|requested)\b:?|\b(?:is|are|was|were|information|data)? ?(?:not|no longer) (?:\w+ )?held\b|\bno (?:\w+ )?information (?:is )?held\b|\b(?:do(?:es)?|did)(?: not|n't) (?:\w+ )?(?:hold|have) (?:the|any|this|that|all|such|it|data|information|records)\b|\b(?:held|hold|holds|disclose) (?:in part|some)\b|\bable to disclose\b|\b(?:i|we) can confirm that (?:\w+ ){0,6}(?:holds?|recorded|there (?:were|was|are))\b|\b(?:conducted|completed) .{0,20}searches\b|\bsearches (?:were|have been) conducted\b|^(?:\[?in )?(?:answer|response|ymateb)(?: ?\d+[a-z]?)?:?$|^in response: |\bdate responded\b|\bconfirms held\b|\byn atodedig\b|\bynghlwm\b|\bnis cedwir\b|\bnid (?:yw|ydym|ydyn)\b.{0,60}\b(?:dal|cadw|cofnodi)\b",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:questionnaire|survey|feedback|leaflet|response times|faqs?|acknowledg\w*|fees? notices?|complaints? form|privacy|clarif\w*|out of hours|evidence that|open government licence|customer|service standards|does not (?:arise|apply))\b|\bcrime reports?\b.{0,30}\bby hand\b", Options)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\bin (?:response|answer|reply) to (?:your|the) (?:\w+ ){0,5}(?:request|questions?|enquiry|application)\b|\bmewn ymateb i'ch cais\b|\bplease see the document\b", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\bgoodwill\b.{0,80}\b(?:supplied|provided|attached|given|disclosed)\b|\bsome (?:of the )?information (?:is |has been |still )*(?:supplied|provided|disclosed)\b", Options)]
    private static partial Regex Some();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
