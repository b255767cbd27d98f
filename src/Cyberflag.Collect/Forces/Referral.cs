using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Tells a force that a text speaks of as somebody else: <c>transferred to</c>, <c>please contact Kent Police</c>, <c>Kent Police may hold it</c>,
/// a unit that several forces share.
/// </summary>
internal static partial class Referral
{
    private const int WordsBefore = 60;
    private const int WordsAfter = 60;

    /// <summary>True where the name between two places is one of somebody else.</summary>
    public static bool Is(string text, int start, int end) =>
        Before().IsMatch(text[Math.Max(0, start - WordsBefore)..start]) || After().IsMatch(text[end..Math.Min(text.Length, end + WordsAfter)]);

    [GeneratedRegex(
        @"\b(?:transfer(?:red|ring)?|re-?direct(?:ed)?|forward(?:ed)?|referr?(?:ed)?|pass(?:ed)?|address(?:ed)?|submit(?:ted)?|made|write|wrote|apply) (?:\w+ ){0,6}?(?:to|by|with) (?:the )?$|\b(?:contact(?:ing)?|approach(?:ing)?|try(?:ing)?|ask(?:ing)?|unlike|such as|including|e\.g\.?|for example|neighbouring|other forces,?|compared (?:with|to)) (?:the )?(?:foi (?:unit|team) (?:of|at) )?$|\b(?:held|hosted|investigated|led|dealt with|owned|maintained) by (?:the )?$|\b(?:responsibility|remit|area) of (?:the )?$|\b(?:and|or) (?:the )?(?<=\b(?:contact|approach|transferred to|held by) [^.]{0,50})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^(?: Police| Constabulary| Police Service)?,? (?:(?:may|might|will|would|should|do|does)(?: be able to)? (?:also )?(?:hold|have|assist|provide|help)|are (?:the|a) separate|is (?:the|a) separate|as (?:they|it) (?:may|hold|would)|who (?:may|hold|would|will)|directly\b|instead\b|were the (?:lead|investigating))|^(?: Police| Constabulary)? (?:regional )?(?:special operations unit|collaboration)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
