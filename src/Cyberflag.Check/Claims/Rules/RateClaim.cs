using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>So many a day, week, month or hour: "22 crimes a day", "more than 23 … recorded every day".</summary>
internal sealed partial class RateClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Leading().Matches(sentence.Text))
        {
            // "Every week, 369 offences were recorded".
            if (sentence.IsFree(match.Index, match.Index + match.Length) && sentence.FreeNumbers.FirstOrDefault(n => n.Start >= match.Index + match.Length) is { Form: NumberForm.Plain } number
                && !Break().IsMatch(sentence.Text[(match.Index + match.Length)..number.Start]) && !TimeAfter().IsMatch(sentence.After(number.End)))
            {
                var unit = match.Groups["unit"].Value.ToLowerInvariant();
                sentence.Take(match.Index, match.Index + match.Length);
                yield return Framed(sentence, number.OuterStart, number.End, number.Start, ClaimType.Rate, Stated.Of1(number.Value, $"a {unit}", number.Decimals), number.Hedge, Direction.None, unit);
            }
        }

        foreach (Match match in Time().Matches(sentence.Text))
        {
            if (!sentence.IsFree(match.Index, match.Index + match.Length) || NumberFor(sentence, match.Index) is not { } number)
            {
                continue;
            }

            var unit = match.Groups["unit"].Value.ToLowerInvariant() switch { "daily" => "day", "weekly" => "week", "monthly" => "month", "hourly" => "hour", var plain => plain };
            var start = Start(sentence, number);
            var between = sentence.Text[number.End..match.Index];
            var isClose = !match.Groups["single"].Success && (OneNoun().IsMatch(between) || (string.IsNullOrWhiteSpace(between) && match.Value.StartsWith('e')));
            var end = isClose ? match.Index + match.Length : number.End;
            sentence.Take(match.Index, match.Index + match.Length);
            sentence.Take(number.Start, number.End);
            yield return Framed(sentence, start, end, number.Start, ClaimType.Rate, Stated.Of1(number.Value, $"a {unit}", number.Decimals) with { Scale = number.Scale }, number.Hedge, Direction.None, unit);
        }
    }

    // The nearest number before it in the clause that is a plain count and that nothing has read.
    private static NumberMention? NumberFor(SentenceReading sentence, int place)
    {
        var number = sentence.FreeNumbers.LastOrDefault(n => n.End <= place && n.Form == NumberForm.Plain);
        return number is null || Break().IsMatch(sentence.Text[number.End..place]) ? null : number;
    }

    private static int Start(SentenceReading sentence, NumberMention number)
    {
        var average = Average().Match(sentence.Before(number.OuterStart));
        return average.Success ? average.Index : number.OuterStart;
    }

    [GeneratedRegex(@"(?:^|[;:,]\s+|\b(?:and|but|that)\s+)(?:every|each)\s+(?:single\s+)?(?<unit>day|week|month|hour)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^[^.;:\d]*\b(?:(?:a|an|per|each|every)\s+(?:single\s+)?(?:day|week|month|hour)|daily|weekly|monthly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfter();

    [GeneratedRegex(@"(?:\b(?:a|an|per|each|every)(?<single>\s+single)?\s+|-a-)(?<unit>day|week|month|hour)\b(?!s)(?!\s+(?:ago|earlier|later|before|after))|\b(?<unit>daily|weekly|monthly|hourly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[\s-]+(?!(?:were|are|was|is|been|such)\b)[A-Za-z]+\s*-?$")]
    private static partial Regex OneNoun();

    [GeneratedRegex(@"[;:]|,\s+(?:and|up|down|with|but)\b")]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(?:an\s+average\s+of|on\s+average|averaging)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Average();
}
