using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>The highest of several areas, or one change beside another: "the highest number in Wales", "more than triple the national increase".</summary>
internal sealed partial class RankClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Beside().Matches(sentence.Text))
        {
            var words = match.Groups["word"];
            var hedge = Hedge.Before(sentence.Text, words.Index);
            var start = hedge?.Start ?? words.Index;
            if (sentence.IsFree(start, words.Index + words.Length))
            {
                yield return Framed(sentence, start, words.Index + words.Length, words.Index, ClaimType.Rank, Stated.Plain(MultipleWords.Read(words.Value) ?? 2, "times") with { IsWord = true }, hedge);
            }
        }

        foreach (Match match in Highest().Matches(sentence.Text))
        {
            if (sentence.IsFree(match.Index, match.Index + match.Length))
            {
                var rank = match.Groups["nth"].Success ? MultipleWords.Ordinal(match.Groups["nth"].Value) : 1;
                yield return Framed(sentence, match.Index, match.Index + match.Length, match.Index, ClaimType.Rank, Stated.Plain(rank, "rank"), null, match.Groups["low"].Success ? Direction.Down : Direction.Up);
            }
        }
    }

    [GeneratedRegex(@"\b(?<word>double|twice|triple|treble|quadruple|\w+\s+times)\s+the\s+(?:national|UK|regional|average|country's)\s+(?:\w+\s+)?(?:increase|rise|rate|figure|average|change)", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\bthe\s+(?:(?<nth>second|third|fourth|fifth)[- ])?(?:highest|largest|greatest|biggest|(?<low>lowest|smallest|fewest))\s+(?:number|total|figure|rate|increase|rise)\b(?!\s+(?:on\s+record|ever))", RegexOptions.IgnoreCase)]
    private static partial Regex Highest();
}
