namespace Cyberflag.Check;

/// <summary>A rise or fall by a number: "went up by more than 600", "an increase of 66".</summary>
internal sealed class DifferenceClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var number in sentence.FreeNumbers.Where(n => n.Form == NumberForm.Plain).ToList())
        {
            if (ChangeWords.Around(sentence.Text, number) is { } around && around.Start < number.OuterStart
                && System.Text.RegularExpressions.Regex.IsMatch(sentence.Text[around.Start..number.OuterStart], @"\b(?:by|of)\b") && sentence.IsFree(around.Start, number.End))
            {
                yield return Framed(
                    sentence, around.Start, number.End, number.Start, ClaimType.Difference,
                    Stated.Of1(around.Direction == Direction.Down ? -number.Value : number.Value, "offences", number.Decimals), number.Hedge, around.Direction);
            }
        }
    }
}
