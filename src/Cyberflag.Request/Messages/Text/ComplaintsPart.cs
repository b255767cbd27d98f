using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// The standing paragraph on rights that every answer carries (code of practice under section 45 of FOIA; FOISA sections 19 and 20): how to ask for a
/// review and to complain. It speaks of reviews and outcomes that nobody asked for, so it tells nothing of what the message is.
/// </summary>
internal static partial class ComplaintsPart
{
    /// <summary>The sentences without it: each that opens it, and what follows as long as it goes on about the same.</summary>
    public static ImmutableArray<Sentence> Without(ImmutableArray<Sentence> sentences)
    {
        var kept = ImmutableArray.CreateBuilder<Sentence>(sentences.Length);
        var inside = false;
        foreach (var sentence in sentences)
        {
            inside = Opening().IsMatch(sentence.Text) || (inside && GoesOn().IsMatch(sentence.Text));
            if (!inside)
            {
                kept.Add(sentence);
            }
        }

        return kept.ToImmutable();
    }

    [GeneratedRegex(
        @"\bright(?:s)? (?:to|of) (?:complain|appeal|(?:request|ask for|an?) (?:\w+ )?review)|\b(?:complaints?|appeals?|review) (?:rights|procedure|process)\b|\bif you (?:are|remain|feel|were) (?:still )?(?:dis|un)(?:satisfied|happy)|\b(?:if|should) you (?:are|be|remain) (?:not |at all )*(?:dis|un)?(?:satisfied|content|happy)|\byou (?:may|can|have the right to|should|are entitled to) (?:then |also |still )?(?:ask|request|apply|complain|appeal|seek)\b.{0,60}\b(?:review|commissioner|ico|decision|complaint)|\bif you (?:wish|want|would like) to (?:complain|appeal|request (?:an? )?(?:internal )?review)|\bhawl i (?:gwyno|apelio)|\bos ydych(?: chi)? yn (?:anfodlon|anhapus)",
        Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:review|complain\w*|commissioner|ico|appeal\w*|wilmslow|wycliffe|decision notice|dissatisf\w*|outcome|adolygiad|comisiynydd|within (?:two|2|40|forty|20|twenty) (?:months|working days))\b", Options)]
    private static partial Regex GoesOn();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
