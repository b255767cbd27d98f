using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>One every so many minutes: "an offence every eight minutes". "One every hour" is a rate.</summary>
internal sealed partial class EveryClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Words1().Matches(sentence.Text))
        {
            var at = match.Groups["n"].Index;
            var number = sentence.Numbers.FirstOrDefault(n => n.Start == at);
            if (number is not null && sentence.IsFree(match.Index, match.Index + match.Length))
            {
                // The "one" of "one recorded every eight minutes" is no count of its own.
                if (One().Match(sentence.Before(match.Index)) is { Success: true } one)
                {
                    sentence.Take(one.Index, one.Index + 3);
                }

                yield return Framed(
                    sentence, match.Index, match.Index + match.Length, at, ClaimType.Every,
                    Stated.Of1(number.Value, match.Groups["unit"].Value.ToLowerInvariant() + "s", number.Decimals), number.Hedge);
            }
        }
    }

    [GeneratedRegex(@"\bone\b(?:\s+[A-Za-z]+){0,5}\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex($@"\bevery\s+(?:(?:more|less|fewer)\s+than\s+|about\s+|around\s+|almost\s+|nearly\s+|just\s+(?:over\s+|under\s+)?)?(?<n>\d+(?:\.\d+)?|{NumberWords.Pattern})\s+(?<unit>second|minute|hour|day|week)s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words1();
}
