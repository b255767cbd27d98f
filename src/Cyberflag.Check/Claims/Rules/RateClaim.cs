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
                sentence.Take(match.Index, match.Index + match.Length);
                yield return Rated(sentence, number.OuterStart, number.End, number, UnitOf(match));
            }
        }

        foreach (Match match in AverageWas().Matches(sentence.Text))
        {
            // "The monthly average last year was more than 330".
            if (sentence.FreeNumbers.FirstOrDefault(n => n.OuterStart == match.Index + match.Length) is { Form: NumberForm.Plain } number)
            {
                sentence.Take(match.Groups["unit"].Index, match.Groups["unit"].Index + match.Groups["unit"].Length);
                yield return Rated(sentence, number.OuterStart, number.End, number, UnitOf(match));
            }
        }

        foreach (Match match in Time().Matches(sentence.Text))
        {
            if (!sentence.IsFree(match.Index, match.Index + match.Length) || NumberFor(sentence, match.Index) is not { } number)
            {
                continue;
            }

            var unit = UnitOf(match);
            var start = Start(sentence, number);
            var between = sentence.Text[number.End..match.Index];
            // "27 a day" is one; of "two offences a day" the noun goes with the number.
            var isClose = !match.Groups["single"].Success && (string.IsNullOrWhiteSpace(between) ? !match.Value.StartsWith('p') : OneNoun().IsMatch(between));
            var end = !isClose || match.Value.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? number.End : string.IsNullOrWhiteSpace(between) || number.Hedge is null || between.EndsWith('-') ? match.Index + match.Length : number.End + between.TrimEnd().Length;
            sentence.Take(match.Index, match.Index + match.Length);
            sentence.Take(number.Start, number.End);
            yield return Rated(sentence, start, end, number, unit);
        }
    }

    private static Frame Rated(SentenceReading sentence, int start, int end, NumberMention number, string unit) =>
        Framed(sentence, start, end, number.Start, ClaimType.Rate, Stated.Plain(number.Value, $"a {unit}", number.Decimals) with { Scale = number.Scale }, number.Hedge, Direction.None, unit);

    private static string UnitOf(Match match) =>
        match.Groups["unit"].Value.ToLowerInvariant() switch { "daily" => "day", "weekly" => "week", "monthly" => "month", "hourly" => "hour", var plain => plain };

    // The nearest number before it in the clause that is a plain count and that nothing has read.
    private static NumberMention? NumberFor(SentenceReading sentence, int place)
    {
        var number = sentence.FreeNumbers.LastOrDefault(n => n.End <= place && n.Form == NumberForm.Plain);
        return number is null || Break().IsMatch(sentence.Text[number.End..place]) || CountClaim.IsForeign(sentence, number) ? null : number;
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

    [GeneratedRegex(@"(?:\b(?:a|an|per|each|every)(?<single>\s+single)?\s+|\bon\s+(?:an?|the)\s+average\s+|-a-)(?<unit>day|week|month|hour)\b(?!s)(?!\s+(?:ago|earlier|later|before|after))|\b(?<unit>daily|weekly|monthly|hourly)\b(?!\s+(?:average|rate|figure)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?<unit>daily|weekly|monthly|hourly)\s+(?:average|rate|figure)\b[^.;:,\d]*?\b(?:was|is|of|stood\s+at|comes?\s+to|came\s+to)\s+(?=(?:\w+\s+){0,3}\d)", RegexOptions.IgnoreCase)]
    private static partial Regex AverageWas();

    [GeneratedRegex(@"^[\s-]+(?!(?:were|are|was|is|been|such)\b)[A-Za-z]+\s*-?$")]
    private static partial Regex OneNoun();

    [GeneratedRegex(@"[;:\u00a3]|,\s+(?:and|up|down|with|but)\b")]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(?:an\s+average\s+of|on\s+average|averaging)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Average();
}
