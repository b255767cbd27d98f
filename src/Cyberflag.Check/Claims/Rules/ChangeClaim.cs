using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A rise or fall in per cent or by a fraction: "an increase of 322 per cent", "up by more than two thirds".</summary>
internal sealed partial class ChangeClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var number in sentence.FreeNumbers.Where(n => n.Form is NumberForm.Percent or NumberForm.Fraction).ToList())
        {
            if (!sentence.IsFree(number.Start, number.End))
            {
                continue;
            }

            var around = ChangeWords.Around(sentence.Text, number) ?? AverageOf(sentence, number) ?? HeadlineOf(sentence, number) ?? Further(sentence, number) ?? Listed(sentence, number) ?? OrInPerCent(sentence, number);
            if (around is { } found && !(number.Form == NumberForm.Fraction && found.Direction == Direction.None))
            {
                // A free word of change, not one that another claim has read.
                var start = sentence.IsFree(found.Start, number.Start) ? found.Start : number.OuterStart;
                var signed = found.Direction == Direction.Down ? -number.Value : number.Value;
                yield return Framed(
                    sentence, start, found.End, number.Start, ClaimType.Change,
                    Stated.Plain(signed, "percent", number.Decimals) with { IsWord = number.IsInWords && number.Form == NumberForm.Fraction }, number.Hedge, found.Direction);
            }
        }
    }

    // "The 68 per cent increase is higher than the average of 64 per cent": the second is a change as well.
    private static (int, int, Direction)? AverageOf(SentenceReading sentence, NumberMention number) =>
        Average().IsMatch(sentence.Before(number.OuterStart)) ? (number.OuterStart, number.End, Direction.Up) : null;

    // "… have risen 53% and 34%": the second follows the first.
    private static (int, int, Direction)? HeadlineOf(SentenceReading sentence, NumberMention number)
    {
        var list = Second().Match(sentence.Before(number.OuterStart));
        return list.Success && ChangeWords.VerbBefore(sentence.Text, list.Index) is var direction and not Direction.None
            && sentence.Numbers.Any(n => n.Start == list.Groups["first"].Index && ChangeWords.Around(sentence.Text, n) is not null)
            ? (number.OuterStart, number.End, direction)
            : null;
    }

    [GeneratedRegex(@"\b(?:increased?|rise|rose|risen|grew|grown|growth|jump|fall|fell|fallen|drop)\b[^.;]*\b(?:higher|lower|greater|more|less|faster|slower|smaller|larger|bigger|steeper)\s+than\b[^.;\d]*\b(?:average|rise|increase)?\s*(?:of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Average();

    // "… an increase of a third in a year and 86 per cent since 2015/16", "the 22 per cent increase compares with 103 per cent".
    private static (int, int, Direction)? Further(SentenceReading sentence, NumberMention number) =>
        ThenSince().IsMatch(sentence.Before(number.OuterStart)) && Since().IsMatch(sentence.After(number.End)) || ComparesWith().IsMatch(sentence.Before(number.OuterStart))
            ? (number.OuterStart, number.End, ChangeWords.VerbBefore(sentence.Text, number.OuterStart) is Direction.Down ? Direction.Down : Direction.Up)
            : null;

    // "The increase in Kent has been 145 per cent, in Surrey 64 per cent": each place has its own.
    private static (int, int, Direction)? Listed(SentenceReading sentence, NumberMention number)
    {
        var previous = sentence.Numbers.LastOrDefault(n => n.Form == NumberForm.Percent && n.End <= number.OuterStart);
        return previous is not null && Place().IsMatch(sentence.Text[previous.End..number.OuterStart]) && (ChangeWords.Around(sentence.Text, previous) is { } around ? around.Direction : Listed(sentence, previous)?.Item3) is { } direction
            ? (number.OuterStart, number.End, direction)
            : null;
    }

    // "An increase of 45 offences, or 17.9%": the same change, told twice.
    private static (int, int, Direction)? OrInPerCent(SentenceReading sentence, NumberMention number)
    {
        var told = number.Form == NumberForm.Percent ? sentence.Numbers.LastOrDefault(n => n.Form == NumberForm.Plain && n.End <= number.OuterStart) : null;
        return told is not null && Or().IsMatch(sentence.Text[told.End..number.OuterStart]) && ChangeWords.Around(sentence.Text, told) is { } around ? (number.OuterStart, number.End, around.Direction) : null;
    }

    [GeneratedRegex(@"^(?:\s+(?:offences|crimes|cases|reports))?,?\s+or\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?:,|,?\s+and)\s+(?:in|for|at|across)\s+(?:[A-Z][\w-]*\s+|and\s+|the\s+|of\s+){1,6}(?:it\s+was\s+)?$")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:increase|rise|jump|growth|increased|rose|risen|grew|up|fall|drop|decrease|fell|fallen|down)\b[^.;]*\band\s+(?:by\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ThenSince();

    [GeneratedRegex(@"^\s+(?:since|on|from|compared\s+(?:with|to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:increase|rise|jump|growth|fall|drop|decrease)\s+(?:of\s+[\d.]+(?:\s?%|\s+per\s?cent)\s+|\w+\s+)?compare[sd]?\s+(?:with|to)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex ComparesWith();

    [GeneratedRegex(@"(?<first>\d[\d.]*)\s?(?:%|per\s?cent|pc)\s+and\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Second();
}
