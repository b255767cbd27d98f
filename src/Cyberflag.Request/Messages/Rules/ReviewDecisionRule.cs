using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// What a review made of the first decision, by its own words. "I uphold" says nothing alone: who upholds the decision lets it stand, who upholds the
/// complaint lets it fall. Where the words say both, or neither, nobody is taken to have said it.
/// </summary>
public static partial class ReviewDecisionRule
{
    /// <summary>The decision; null where a person has to read it.</summary>
    public static ReviewDecision? Of(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var said = ComplaintsPart.Without([.. Sentences.Of(message.Text), .. Sentences.Of(message.AttachedText)]).Where(s => s.Decides).Select(s => Of(s.Text)).OfType<ReviewDecision>().Distinct().ToList();
        return said is [var one] ? one : null;
    }

    private static ReviewDecision? Of(string sentence)
    {
        var (stands, falls) = (Stands().IsMatch(sentence), Falls().IsMatch(sentence));
        return PartDecision().IsMatch(sentence) ? ReviewDecision.UpheldInPart
            : InPart().IsMatch(sentence) ? null
            : (stands, falls) switch { (true, false) => ReviewDecision.Upheld, (false, true) => ReviewDecision.Overturned, _ => null };
    }

    private const string First = @"(?:\w+ ){0,4}(?:decision|response|refusal|exemptions?|position|application of|use of|reliance on|engagement of)\b";

    [GeneratedRegex(@"\b(?:uph(?:old|eld|olds|olding)|maintain(?:s|ed)?|agree with|stand(?:s)? by|confirm(?:s|ed)?) (?:that )?(?:the |its |our |this |in part |partly |partially )*" + First + "|" + First + @"[^.;]{0,60}? (?:is|are|was|were|has been|have been|should be)(?: therefore| also| correctly)? (?:upheld|maintained|correct(?:ly applied)?|rightly applied)\b|\bexemptions? (?:was|were) (?:correctly|rightly|properly) (?:applied|engaged)|\b(?:do|does|did|have|has) not uph(?:old|eld) your (?:complaint|appeal)\b", Options)]
    private static partial Regex Stands();

    [GeneratedRegex(@"(?<!\bnot )\buph(?:old|eld) your (?:complaint|appeal)\b|\byour (?:complaint|appeal) (?:is|has been|was) (?:\w+ )?upheld\b|\b(?:overturn(?:s|ed)?|revers(?:e|ed)|set aside|withdraw(?:n)?|revoke[ds]?) (?:the |its |our |this )?" + First + "|" + First + @"[^.;]{0,60}? (?:is|was|has been|have been)(?: now| hereby| therefore)? (?:overturned|reversed|set aside|withdrawn)\b|\bexemptions? (?:was|were) (?:wrongly|incorrectly) (?:applied|engaged)", Options)]
    private static partial Regex Falls();

    [GeneratedRegex(@"\b(?:partly|partially|in part) (?:uph(?:old|eld)|overturn(?:ed)?|revers(?:e|ed)|maintain(?:ed)?)|\b(?:uph(?:old|eld)|overturn(?:ed)?|revers(?:e|ed)|maintain(?:ed)?) (?:your (?:complaint|appeal) |it |the (?:\w+ )?decision )?(?:partly|partially|in part)\b", Options)]
    private static partial Regex PartDecision();

    // A decision to withhold in part that is upheld is something else than a decision that is upheld in part.
    [GeneratedRegex(@"\b(?:in part|partly|partially)\b", Options)]
    private static partial Regex InPart();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
