using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>A rule that tells a kind by words.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">The words, in English and Welsh.</param>
internal sealed record MessageRule(MessageKind Kind, Regex Words);

/// <summary>The rules, in the order in which they count.</summary>
internal static partial class MessageRules
{
    /// <summary>Kinds that say how it goes on, and answer nothing.</summary>
    public static ImmutableArray<MessageRule> Undecided { get; } =
    [
        new(MessageKind.Extension, Extension()), new(MessageKind.Clarification, Clarification()), new(MessageKind.FeeNotice, Fee()),
        new(MessageKind.Acknowledgement, Acknowledgement()),
    ];

    /// <summary>Kinds that answer.</summary>
    public static ImmutableArray<MessageRule> Decided { get; } =
    [
        new(MessageKind.ReviewOutcome, Review()), new(MessageKind.Correction, Correction()), new(MessageKind.CostNotice, Cost()), new(MessageKind.Refusal, Refusal()),
        new(MessageKind.Answer, Answer()),
    ];

    [GeneratedRegex(
        @"\b(?:outcome|result|conclusion|findings) of (?:the|your|our|my|this) (?:foi |freedom of information )?(?:internal )?review\b|\b(?:internal )?review (?:has (?:now )?been|is now) (?:completed?|concluded)\b|\b(?:i|we) have (?:now )?(?:completed|concluded|conducted|carried out) (?:the|your|an|our|my) internal review\b|\b(?:uphold|upheld|overturn(?:ed)?)\b.{0,60}\b(?:original|initial|previous) (?:decision|response|reply)\b|\bcanlyniad (?:yr |eich )?adolygiad\b",
        Options)]
    private static partial Regex Review();

    [GeneratedRegex(
        @"\b(?:amended|corrected|revised) (?:response|reply|disclosure|figures|version|data|spreadsheet)\b|\b(?:error|mistake)s? (?:in|within|has been (?:found|identified) in) (?:our|the|my) (?:\w+ )?(?:response|reply|figures|data|disclosure)\b|\b(?:disregard|replaces?|supersedes?) (?:our|the|my) (?:previous|earlier|original|initial) (?:response|reply|e-?mail|figures|letter)\b|\bymateb diwygiedig\b",
        Options)]
    private static partial Regex Correction();

    [GeneratedRegex(
        @"\b(?:section|s\.?|adran) ?12\b[\s\S]{0,400}\b(?:exceeds?|excess|cost|refus\w*|exempt\w*|appropriate limit)\b|\b(?:exceeds?|in excess of|over) the (?:appropriate|cost|fees?) (?:limit|threshold)\b|\bappropriate (?:cost )?limit\b.{0,80}\bexceed|\b(?:exceeds?|over|more than|in excess of) (?:the )?18 hours?\b",
        Options)]
    private static partial Regex Cost();

    [GeneratedRegex(
        @"\brefusal notice\b|\b(?:i am|we are|must|have to|decided to|decision to|therefore) refus\w+\b|\b(?:request|application) (?:is|has been|must be) (?:\w+ )?refused\b|\b(?:information|data|it|figures) (?:\w+ ){0,4}(?:is|are|has been|have been) (?:\w+ )?(?:exempt(?:ed)?|withheld)\b|\bneither confirms? (?:n?or) den(?:y|ies)\b|\bexempt(?:ed)? (?:from disclosure )?(?:under|by virtue of|pursuant to) (?:section|s\.)|\b(?:section|s\.?) ?(?:2[1-9]|3\d|4[0-4])\b.{0,40}\b(?:applies|is engaged|has been applied|exempts)\b|\bhysbysiad gwrthod\b",
        Options)]
    private static partial Regex Refusal();

    [GeneratedRegex(
        @"\b(?:find|see) (?:our|the|my|a) (?:\w+ )?(?:response|reply|answer|disclosure)\b|\b(?:please )?(?:find|see) (?:attached|enclosed|below)\b.{0,80}\b(?:response|reply|answer|information|data|disclosure|figures|spreadsheet|results?)\b|\b(?:response|reply|answer|disclosure)\b.{0,60}\b(?:is|are|can be found) (?:attached|enclosed|below)\b|\bin (?:response|answer|reply) to (?:your|the) (?:\w+ ){0,5}(?:request|questions?|enquiry|application)\b|\b(?:is|are|was|were|information|data) (?:not|no longer) held\b|\bno information (?:is )?held\b|\b(?:do|does|did) not hold (?:the|any|this|that)\b|\b(?:i|we) can confirm that (?:\w+ ){0,6}(?:holds?|recorded|there (?:were|was|are))\b|\b(?:our|the force'?s?|final|full|formal) (?:response|reply) (?:to|is|in respect)\b|\byn atodedig\b|\bnis cedwir\b|\bmewn ymateb i'ch cais\b",
        Options)]
    private static partial Regex Answer();

    [GeneratedRegex(
        @"\bextend(?:ing|ed)? (?:the|our|this) (?:deadline|time|response|date|period)|\bextension (?:of|to) (?:the|our|this) (?:deadline|time|response|date|period)|\b(?:need|require)s? (?:more|further|additional) time\b|\bpublic interest test\b.{0,120}\b(?:extension|extend|time|yet|complete|consider)|\bsection 10 ?\(3\)|\b(?:revised|new) (?:target|response|completion|due) date\b|\bunable to (?:respond|reply|provide|meet)\b.{0,80}\b(?:20|twenty) working days?\b|\b(?:additional|further) (?:20|twenty) working days\b|\bmwy o amser\b|\bymestyn y (?:terfyn|dyddiad)\b",
        Options)]
    private static partial Regex Extension();

    [GeneratedRegex(
        @"\b(?:please|could you|can you|we need you to|require you to|asking you to|grateful if you (?:could|would)) (?:\w+ )?(?:clarify|specify|confirm (?:what|which|whether))\b|\b(?:we|i|force|constabulary|police) (?:will )?(?:requires?|needs?|seeks?|await|am seeking|are seeking) (?:your |some |further )*clarification\b|\bclarification (?:is |of your request is )?(?:required|needed|sought|request)\b|\bseeking clarification\b|\bon hold (?:until|pending)\b|\bplaced on hold\b|\begluro\b|\beglurhad\b",
        Options)]
    private static partial Regex Clarification();

    [GeneratedRegex(
        @"\bfees? notice\b|\bsection 9\b.{0,120}\bfee|\b(?:fee|charge) of £ ?\d|\bupon (?:receipt of )?(?:your )?payment\b|\bhysbysiad ffioedd\b",
        Options)]
    private static partial Regex Fee();

    [GeneratedRegex(
        @"\b(?:acknowledg(?:e|es|ed|ing|ement|ment))\b|\b(?:has been|was|is being|will be) (?:received|logged|registered|allocated|passed|forwarded|processed|dealt with|considered|actioned)\b|\b(?:we|i) have (?:now )?received your\b|\b(?:we|you) (?:will|should) (?:receive|reply|respond|aim|endeavour|be contacted|hear)\b|\b(?:response|reply|answer) (?:will be|should be|is) (?:sent|provided|due|issued)\b|\bdue (?:to be )?(?:answered|date|by)\b|\bwithin (?:20|twenty) working days\b|\bcydnabod\b|\bwedi derbyn eich cais\b|\bo fewn 20 diwrnod gwaith\b",
        Options)]
    private static partial Regex Acknowledgement();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
