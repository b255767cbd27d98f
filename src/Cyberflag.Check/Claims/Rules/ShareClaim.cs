using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A part of a whole: per cent without a word of change, a fraction, one in ten.</summary>
internal sealed partial class ShareClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var number in sentence.FreeNumbers.Where(n => n.Form is NumberForm.Percent or NumberForm.Fraction or NumberForm.KInN).ToList())
        {
            if (!sentence.IsFree(number.Start, number.End))
            {
                continue;
            }

            var (start, end) = (number.OuterStart, number.End);

            // "Exactly half (50%)" is one statement, made twice; "a quarter (26%)" is two.
            if (number is { Form: NumberForm.Fraction, Hedge.Sense: HedgeSense.Exactly } && Bracketed().Match(sentence.After(number.End)) is { Success: true } bracket && sentence.Numbers.Any(n => n.Start == number.End + bracket.Groups["n"].Index && n.Value == number.Value))
            {
                end += bracket.Length;
            }
            else if (IsBracketed(sentence.Text, number))
            {
                (start, end) = (start - 1, end + 1);
            }

            yield return Framed(
                sentence, start, end, number.Start, ClaimType.Share,
                Stated.Plain(Math.Round(number.Value, 1), "percent", number.Decimals) with { IsWord = number.Form is NumberForm.Fraction or NumberForm.KInN, Of = number.Of }, number.Hedge);
        }
    }

    private static bool IsBracketed(string text, NumberMention number) =>
        number.OuterStart > 0 && text[number.OuterStart - 1] == '(' && number.End < text.Length && text[number.End] == ')';

    [GeneratedRegex(@"^\s*\((?<n>\d+(?:\.\d+)?)\s?(?:%|per\s?cent|pc)\)")]
    private static partial Regex Bracketed();
}
