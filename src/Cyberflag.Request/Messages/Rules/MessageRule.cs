using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>A rule that tells a kind by a sentence.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Of">The words of the sentence that tell it; null where they do not.</param>
internal sealed record MessageRule(MessageKind Kind, Func<Sentence, string?> Of)
{
    private const int LongestEvidence = 120;

    /// <summary>The first sentence that tells it.</summary>
    public KindOfMessage? First(IEnumerable<Sentence> sentences) =>
        sentences.Select(Of).FirstOrDefault(w => w is not null) is { } words ? new KindOfMessage(Kind, words) : null;

    /// <summary>What was found, as evidence; null where nothing was.</summary>
    public static string? Words(Match match) => !match.Success ? null : match.Value.Trim() is var words && words.Length <= LongestEvidence ? words : $"{words[..LongestEvidence]}…";
}

/// <summary>The rules, in the order in which they count.</summary>
internal static class MessageRules
{
    /// <summary>Kinds that answer.</summary>
    public static ImmutableArray<MessageRule> Decided { get; } =
        [ReviewOutcomeRule.Rule, CorrectionRule.Rule, FiguresRule.Rule, GivenRule.Partly, CostRule.Rule, RefusalRule.Rule, GivenRule.Rule];

    /// <summary>Kinds that say how it goes on, and answer nothing.</summary>
    public static ImmutableArray<MessageRule> Undecided { get; } = [ClarificationRule.Rule, FeeRule.Rule, AcknowledgementRule.Rule];
}
