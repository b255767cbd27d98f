using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A length of time: "in the last four years", "18 months", "three years earlier".</summary>
internal sealed partial class SpanClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Form().Matches(sentence.Text))
        {
            var number = match.Groups["n"];
            var value = (decimal.TryParse(number.Value, out var digits) ? digits : NumberWords.Read(number.Value))
                ?? (number.Value.EndsWith("decade", StringComparison.OrdinalIgnoreCase) ? 10 : null);
            if (value is null || !sentence.IsFree(number.Index, number.Index + number.Length))
            {
                continue;
            }

            var unit = match.Groups["unit"].Success ? match.Groups["unit"].Value.ToLowerInvariant() : "year";
            // "616 more than five years earlier" is a difference on five years before.
            var hedge = Hedge.Before(sentence.Text, match.Groups["the"].Success ? match.Groups["the"].Index : number.Index) is { } before && !sentence.Numbers.Any(n => n.End < before.Start && string.IsNullOrWhiteSpace(sentence.Text[n.End..before.Start])) ? before : (Hedge?)null;
            var start = match.Groups["the"].Success ? match.Groups["the"].Index : number.Index;
            yield return Framed(
                sentence, hedge is { Sense: not HedgeSense.Above } ? hedge.Value.Start : start,
                match.Index + match.Length, number.Index, ClaimType.Span, Stated.Plain(value.Value, unit + "s"), hedge?.Words.Equals("over", StringComparison.OrdinalIgnoreCase) == true ? null : hedge, Direction.None, unit);
        }
    }

    [GeneratedRegex(
        $@"(?<the>\b(?:the\s+(?:last|past|first)\s+|the\s+(?=\w+(?:\s+|-)(?:years|months|weeks|year\s+period|month\s+period))|just\s+|an?\s+(?=[\w]+[- ](?:year|month)[- ]period)))?\b(?<n>\d{{1,2}}|{NumberWords.Pattern})(?:\s+|-)(?:(?<unit>year|month|week)s\b(?:\s+(?:earlier|ago|before|previously))?|(?<unit>year|month|week)(?:\s+|-)(?:period|span|stretch)\b)(?!\s+old)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
