using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A rise or fall by a number: "went up by more than 600", "an increase of 66", "34 more than in 2015/16", "an extra 116".</summary>
internal sealed partial class DifferenceClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var number in sentence.FreeNumbers.Where(n => n.Form == NumberForm.Plain).ToList())
        {
            var stretch = Changed(sentence, number) ?? More(sentence, number);
            if (stretch is var (start, end, direction) && sentence.IsFree(start, end))
            {
                yield return Framed(
                    sentence, start, end, number.Start, ClaimType.Difference,
                    Stated.Plain(direction == Direction.Down ? -number.Value : number.Value, "offences", number.Decimals) with { Scale = number.Scale }, number.Hedge, direction);
            }
        }
    }

    private static (int Start, int End, Direction Direction)? Changed(SentenceReading sentence, NumberMention number) =>
        ChangeWords.Around(sentence.Text, number) is { } around && around.Start < number.OuterStart && ByOrOf().IsMatch(sentence.Text[around.Start..number.OuterStart])
            ? (around.Start, number.End, around.Direction)
            : null;

    private static (int Start, int End, Direction Direction)? More(SentenceReading sentence, NumberMention number)
    {
        if (MoreThan().Match(sentence.After(number.End)) is { Success: true } more)
        {
            return (number.OuterStart, number.End + more.Groups["word"].Index + more.Groups["word"].Length, more.Groups["down"].Success ? Direction.Down : Direction.Up);
        }

        if (UpBefore().Match(sentence.Before(number.OuterStart)) is { Success: true } up && OnAfter().IsMatch(sentence.After(number.End)))
        {
            // "The number is up 66 on 2015/16".
            return (up.Index, number.End, up.Groups["down"].Success ? Direction.Down : Direction.Up);
        }

        return Extra().Match(sentence.Before(number.OuterStart)) is { Success: true } extra
            ? (extra.Index, number.End + Counted().Match(sentence.After(number.End)).Length, Direction.Up)
            : null;
    }

    [GeneratedRegex(@"\b(?:by|of)\b")]
    private static partial Regex ByOrOf();

    [GeneratedRegex(@"^\s+(?:(?<word>more|(?<down>fewer|less))(?:\s+(?!than\b)[\w/'\u2019-]+(?:\s+\(\d[\d,]*\))?){0,12}\s+than|(?<word>up|(?<down>down))\s+on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MoreThan();

    [GeneratedRegex(@"\b(?:up|(?<down>down))\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex UpBefore();

    [GeneratedRegex(@"^\s+(?:offences\s+|crimes\s+|cases\s+)?(?:on|compared\s+(?:with|to))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnAfter();

    [GeneratedRegex(@"\ban\s+(?:extra|additional)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Extra();

    [GeneratedRegex(@"^\s+(?:offences|crimes|cases|reports)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
