using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>"Have halved", "more than halved": a fall by a half.</summary>
internal sealed partial class HalvedClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Halved().Matches(sentence.Text))
        {
            var word = match.Groups["word"];
            if (sentence.IsFree(match.Index, match.Index + match.Length))
            {
                yield return Framed(
                    sentence, match.Index, match.Index + match.Length, word.Index, ClaimType.Change, Stated.Plain(-50, "percent") with { IsWord = true }, Hedge.Before(sentence.Text, word.Index), Direction.Down);
            }
        }
    }

    [GeneratedRegex(@"\b(?:(?:has|have|had)\s+)?(?:(?:more\s+than|over|almost|nearly|just\s+over|just\s+under|about|around|at\s+least)\s+)?(?<word>halved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Halved();
}
