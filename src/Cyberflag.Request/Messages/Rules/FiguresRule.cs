using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// Figures that answer: a number beside a year or a question, or counted offences. Numbers of work (records to be read, hours), of requests and of
/// time limits answer nothing.
/// </summary>
internal static partial class FiguresRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.Answer, s => !s.IsQuestion && !s.IsConditional && !Work().IsMatch(s.Text) ? MessageRule.Words(Form().Match(s.Text)) : null);

    [GeneratedRegex(
        @"\b20\d\d ?(?:/|-|–|to) ?(?:20)?\d\d\b(?:[ :=|–-]|was|were|is)+(?:[<*]? ?\d{1,3}(?:,\d{3})*\b(?![/:]\d)|nil\b|none\b|dim\b|zero\b|\*)|^\|? ?20\d\d\b[ :=|–-]+\d{1,6}\b(?! ?(?:january|february|march|april|may|june|july|august|september|october|november|december))|\b(?:q|question |answer |response )\d{1,2}[a-z]?\b(?: 20\d\d(?:/\d\d)?)?[ :=.)–-]+(?:there (?:were|was|have been) )?(?:\d{1,3}(?:,\d{3})*\b(?![/:)]|\.\d|(?: ?working)? (?:days|hours))|nil\b|none\b|zero\b|dim\b)|\bthere (?:were|was|have been|are|is) (?:a total of |in total )?(?:\d{1,3}(?:,\d{3})*|no|none|zero)\b.{0,60}\b(?:offences?|crimes?|records|charges|victims|arrests|cases|suspects)\b|\b(?:force|police|constabulary|we|psni)\b.{0,20}\brecorded (?:a total of )?\d[\d,]* (?:\w+ ){0,4}(?:offences|crimes|cases)|\bfound (?:a total of )?(?:no|\d[\d,]*) (?:\w+ ){0,3}(?:offences|crimes|records|cases)|\banswers?\b.{0,30}\b(?:is|are) (?:zero|nil|none|0)\b|= ?\d[\d,]*$|\bcount\b[: ]+\d[\d,]*\b|^\|?(?: ?[\w ,/'()-]+ ?\|)(?: ?[<\d,.*]+ ?\|)+|\bdata\b.{0,30}: ?\d+, ?\d+",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:manual\w*|minutes|hours?|workload|interrogat\w+|crime reports|individually|read (?:by hand|through)|£|fees?|requests (?:and|were|in)|at risk|should (?:have )?read)\b", Options)]
    private static partial Regex Work();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
