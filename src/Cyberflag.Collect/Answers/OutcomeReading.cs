using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>How a question was answered, by the words of the answer; null where they do not tell.</summary>
internal static partial class OutcomeReading
{
    /// <summary>The outcome of an answer.</summary>
    /// <param name="words">The answer.</param>
    /// <param name="sections">The sections that it relies on.</param>
    /// <param name="hasFigures">True where figures were read in it.</param>
    public static Outcome? Of(string words, ImmutableArray<string> sections, bool hasFigures)
    {
        var neither = NeitherNor().IsMatch(words);
        var cost = sections.Any(s => s.StartsWith("s.12", StringComparison.Ordinal)) || Cost().IsMatch(words);
        var exempt = sections.Any(IsExemption) || Refusal().IsMatch(words);
        return hasFigures ? (neither || exempt || PartHeld().IsMatch(words) ? Outcome.Partial : Outcome.Full)
            : cost ? (Goodwill().IsMatch(words) ? Outcome.Partial : Outcome.Cost)
            : neither ? Outcome.NeitherConfirmNorDeny
            : sections.Any(s => s.StartsWith("s.21", StringComparison.Ordinal)) ? Outcome.Elsewhere
            : PartDisclosed().IsMatch(words) ? Outcome.Partial
            : exempt ? Outcome.Refused
            : NotHeld().IsMatch(words) ? Outcome.NotHeld
            : Nil().IsMatch(words) ? Outcome.Nil
            : PartHeld().IsMatch(words) ? Outcome.Partial
            : Attached().IsMatch(words) ? Outcome.Full
            : null;
    }

    /// <summary>True where the words name the cost limit, which is that of section 12.</summary>
    public static bool SpeaksOfCost(string words) => Cost().IsMatch(words);

    // Section 16 is advice and section 17 the notice; neither withholds anything.
    private static bool IsExemption(string section) => !section.StartsWith("s.16", StringComparison.Ordinal) && !section.StartsWith("s.17", StringComparison.Ordinal);

    [GeneratedRegex(@"\bneither\s+confirm|\bneither confirmed nor denied|\bNCND\b", Options)]
    private static partial Regex NeitherNor();

    [GeneratedRegex(@"\b(?:appropriate|costs?|cost\))\s*(?:\(cost\)\s*)?limits?\b|\bcosts? (?:of|exceeds?)\b|\bfees regulations\b", Options)]
    private static partial Regex Cost();

    [GeneratedRegex(@"\brefus(?:al|ed|es|e)\b|\bexempt(?:ion|ed)?\b|\bwithh(?:eld|olds?)\b", Options)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\bgoodwill\b|\bsome information (?:is )?(?:supplied|provided)\b", Options)]
    private static partial Regex Goodwill();

    [GeneratedRegex(@"\b(?:disclose[sd]?|provided?) (?:part|some)\b|\bpart(?:ial|ly)? disclos|\bsome withheld\b", Options)]
    private static partial Regex PartDisclosed();

    [GeneratedRegex(@"\b(?:hold|held) (?:in part|some)\b|\bpart of (?:it|the information) is held\b|\bdoes not hold (?:all|everything)\b|\bsome (?:of (?:the|what) .{0,40})?held\b", Options)]
    private static partial Regex PartHeld();

    [GeneratedRegex(@"\b(?:no information (?:is )?held|(?:is |are )?not held|do(?:es)? not hold (?:the|this|any)|not recorded in a)\b", Options)]
    private static partial Regex NotHeld();

    [GeneratedRegex(@"\bnil\b|\bnone\b|\bno (?:offences|crimes|records|such) (?:were|have been|found)\b", Options)]
    private static partial Regex Nil();

    [GeneratedRegex(@"\battached?\b|\battachment\b", Options)]
    private static partial Regex Attached();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
