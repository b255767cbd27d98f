using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// A sentence of a message. What is said under a condition, of the future, as still being weighed, or denied decides nothing: an acknowledgement
/// that explains what the law allows is no refusal.
/// </summary>
/// <param name="Text">Its words, white space folded.</param>
internal sealed partial record Sentence(string Text)
{
    /// <summary>True where it says what is, and not what may be, will be or is not.</summary>
    public bool Decides => !IsConditional && !IsFuture && !IsOpen && !IsDenied;

    /// <summary>Said under a condition, or of what may be.</summary>
    public bool IsConditional { get; } = Conditional().IsMatch(Text);

    /// <summary>Said of what the sender will do.</summary>
    public bool IsFuture { get; } = Future().IsMatch(Text);

    /// <summary>Said of what is still being weighed.</summary>
    public bool IsOpen { get; } = Open().IsMatch(Text);

    /// <summary>Said of what was not done, was not needed or does not apply.</summary>
    public bool IsDenied { get; } = Denied().IsMatch(Text);

    /// <summary>A question to the reader.</summary>
    public bool IsQuestion { get; } = Text.EndsWith('?');

    [GeneratedRegex(
        @"\b(?:if|unless|may(?! \d)|might|in (?:some|certain) (?:cases|circumstances)|in the event|in which case|(?:is|are|be) likely to|as (?:it stands|currently worded|presently worded)|depending on|os (?:yw|ydych|bydd|nad))\b|\bshould (?:you|your|we|it|there|any|this|the)\b|(?:^|[,:;] )where (?:a|an|any|it|this|we|you|information|appropriate|applicable)\b|\bwould be (?:happy|able|willing)\b|^\W*(?:otherwise|or else)\b",
        Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(
        @"\b(?:will|shall)\b(?! (?:(?:\w+ )?not|neither|no|never|be (?:unable|refus\w+|withh\w+)|receive (?:no|nothing)|therefore (?:not|be)))|(?<!so )\bto follow\b|\b(?:hope|aim|intend|endeavour|expect|plan)s? to\b|\b(?:i|we)'ll\b|\bonce (?:we|i) (?:have|receive)\b|\bbyddwn yn\b|\bbydd(?:wch)? yn (?:derbyn|cael)\b",
        Options)]
    private static partial Regex Future();

    [GeneratedRegex(@"\b(?:(?:have|has) yet|yet to|not yet|still (?:considering|being considered|to decide|with)|(?:am|are|is|currently|still|time to|need to) consider(?:ing)?|being considered|under consideration|until (?:we|i|then))\b", Options)]
    private static partial Regex Open();

    [GeneratedRegex(
        @"\b(?:does|do|did|would|will|has|have|had|is|are|was|were|need|should|could)(?: not|n't) (?:been )?(?:\w+ )?(?:exceed\w*|extend\w*|need(?:ed)?|require[ds]?|seek|sought|exempt(?:ed)?|withheld|withhold|refused?|appl(?:y|ied))\b|\bneed not\b|\bno (?:exemptions?|fees?|charge|extension|clarification|information (?:has been|was|is) (?:withheld|refused|exempt\w*))\b|^(?!.*\b(?:not|cannot|unable|impossible)\b).*\bwithin the (?:\w+ )?(?:\(\w+\) )?(?:limit|threshold)\b",
        Options)]
    private static partial Regex Denied();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
