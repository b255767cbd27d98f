using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>The force says that it has the request, that it is at work on it, or that it is late: formalities that answer nothing and move no date.</summary>
internal static partial class AcknowledgementRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.Acknowledgement, s => MessageRule.Words(Form().Match(s.Text)) ?? MessageRule.Words(Promise().Match(s.Text)));

    /// <summary>True where a sentence says that the answer is yet to come.</summary>
    public static bool Promises(Sentence sentence) => Promise().IsMatch(sentence.Text) && !sentence.IsConditional && !Beside().IsMatch(sentence.Text);

    [GeneratedRegex(
        @"\backnowledg(?:e|es|ed|ing|ement|ment)\b|\b(?:has been|have been|was|is being|will be) (?:now )?(?:received|logged|registered|recorded|allocated|passed|forwarded|processed|dealt with|considered|actioned|created|assigned)\b|\b(?:we|i) have (?:now )?(?:received|got|logged) (?:your|this|it)\b|\b(?:has|have) got this\b|\bthank(?:s| you) for (?:your|getting|contacting)\b|\b(?:looking at|working on|dealing with) (?:it|this|your)\b|\bis (?:now |still )?with the\b|\basked for an update\b|\b(?:staff )?shortage|\bsickness\b|\bregret (?:that|the delay)|\b(?:sorry|apologi[sz]e|apologies) for the delay\b|\b(?:our|your) (?:reference|ticket)\b.{0,30}\d|\brequest received\b|\bunable to (?:meet|respond|reply)\b.{0,60}\b(?:20|twenty)\b|\bcydnabod\b|\bwedi (?:derbyn|cael) ei?c?h? ?(?:cais|gofnodi)\b|\bdiolch am eich (?:cais|e-bost)\b",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"\b(?:will|shall|should|hope to|aim to|endeavour to|intend to|expect to) (?:then |now )?(?:be )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|provided?|receive|sent|send|issued?|process(?:ed)?|in a position|follow|let you have|write|contact(?:ed)?|come back|get back|look|hear)\b(?! (?:nothing|no )\b)|\bonce (?:we|i) (?:have|receive)\b|\bin due course\b|\b(?:response|reply|answer) (?:is|was) due\b|\bdue (?:to be )?(?:answered|date|by)\b|\bwithin (?:20|twenty) working days\b|\bo fewn 20 diwrnod gwaith\b|\bbyddwn yn ymateb\b|\bcewch ymateb\b",
        Options)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(?:survey|questionnaire|feedback|publi(?:sh\w*|cation)|disclosure log|future)\b", Options)]
    private static partial Regex Beside();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
