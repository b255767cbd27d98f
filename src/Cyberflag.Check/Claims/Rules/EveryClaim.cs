using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>One every so many minutes: "an offence every eight minutes". "One every hour" is a rate.</summary>
internal sealed partial class EveryClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Form().Matches(sentence.Text))
        {
            var at = match.Groups["n"].Index;
            var number = sentence.Numbers.FirstOrDefault(n => n.Start == at);
            if (number is not null && sentence.IsFree(match.Index, match.Index + match.Length))
            {
                // The "one" of "one recorded every eight minutes" is no count of its own, and neither the "two" of "two offences every 64 minutes".
                var many = sentence.FreeNumbers.LastOrDefault(n => n.Form == NumberForm.Plain && n.End <= match.Index && Words().IsMatch(sentence.Text[n.End..match.Index]));
                if (many is not null)
                {
                    sentence.Take(many.Start, many.End);
                }

                yield return Framed(
                    sentence, match.Index, match.Index + match.Length, at, ClaimType.Every,
                    Stated.Plain(number.Value, match.Groups["unit"].Value.ToLowerInvariant() + "s", number.Decimals) with { Of = many is { Value: > 1 } ? many.Value : null }, number.Hedge);
            }
        }
    }

    [GeneratedRegex(@"^(?:\s+(?!and\b|or\b|in\b)[A-Za-z-]+){0,5}\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex($@"\bevery\s+(?:(?:more|less|fewer)\s+than\s+|about\s+|around\s+|almost\s+|nearly\s+|just\s+(?:over\s+|under\s+)?)?(?<n>\d+(?:\.\d+)?|{NumberWords.Pattern})\s+(?<unit>second|minute|hour|day|week)s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
