using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>The outcome of an internal review (code of practice under section 45 of FOIA, part 5; FOISA section 21), said as done: the review itself is over.</summary>
internal static partial class ReviewOutcomeRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.ReviewOutcome, s => s.Decides ? MessageRule.Words(Form().Match(s.Text)) : null);

    [GeneratedRegex(
        @"\b(?:outcome|result|conclusions?|findings) of (?:the|your|our|my|this) (?:\w+ )?(?:internal )?review\b(?! (?:will|is|was)? ?(?:be )?(?:sent|provided))|\b(?:internal )?review (?:has (?:now )?been|is now) (?:completed?|concluded)\b|\b(?:i|we) have (?:now )?(?:completed|concluded|conducted|carried out|undertaken) (?:the|your|an|our|my) (?:internal )?review\b|\b(?:i|we) have (?:now )?(?:reviewed|looked again at|re-?examined|reconsidered)\b.{0,60}\b(?:handling|decision|request|response)|\b(?:uphold|upheld|overturn(?:ed)?)\b|^internal review\b.{0,20}\b(?:decision|outcome|response|result)\b|\bexemption was (?:wrongly|incorrectly|correctly|rightly) applied\b|\bcanlyniad (?:yr |eich )?adolygiad\b",
        Options)]
    private static partial Regex Form();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
