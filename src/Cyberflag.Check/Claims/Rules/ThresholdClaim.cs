using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// A bound of age: "aged ten and under", "under the age of 13", "under-12s". The bound of childhood itself, 18, claims nothing. The
/// number of offences at or below ten is one of the same sort, as releases print it.
/// </summary>
internal sealed partial class ThresholdClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var (form, inclusive) in new[] { (AndUnder(), true), (Under(), false) })
        {
            foreach (Match match in form.Matches(sentence.Text))
            {
                var age = match.Groups["age"];
                if ((decimal.TryParse(age.Value, out var digits) ? digits : NumberWords.Read(age.Value)) is not { } value || value is < 1 or > 17
                    || !sentence.IsFree(age.Index, age.Index + age.Length))
                {
                    continue;
                }

                var below = inclusive ? value + 1 : value;
                var frame = Framed(
                    sentence, match.Index, match.Index + match.Length, age.Index, ClaimType.Threshold, new Stated(value, 0, inclusive ? value : value - 1, "years"), null);
                frame.Subset = $"u{below:0}";
                yield return frame;
            }
        }
    }

    [GeneratedRegex($@"\b(?:(?:children\s+)?aged\s+)?(?<age>\d{{1,2}}|{NumberWords.Pattern})(?:\s+years?(?:\s+old)?)?\s+(?:and|or)\s+(?:under|younger|below)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AndUnder();

    [GeneratedRegex($@"\b(?:under|below|younger\s+than)[- ]?(?:the\s+age\s+of\s+)?(?<age>\d{{1,2}}|{NumberWords.Pattern})(?:'?s)?\b(?!,\d|[\d%]|\s*(?:per|years?\s+ago|(?:an?|each|every)\s+(?:day|week|month|year|hour)|(?:seconds|minutes|hours|days|weeks|months|miles|metres|pounds|pence)\b))(?<!\b(?:just|well|slightly)\s+under\s+\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Under();
}
