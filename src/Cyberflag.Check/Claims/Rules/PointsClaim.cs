namespace Cyberflag.Check;

/// <summary>A rise or fall in percentage points.</summary>
internal sealed class PointsClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var number in sentence.FreeNumbers.Where(n => n.Form == NumberForm.Points).ToList())
        {
            var around = ChangeWords.Around(sentence.Text, number);
            yield return Framed(
                sentence, around?.Start ?? Begin(sentence, number), around?.End ?? number.End, number.Start, ClaimType.Points,
                Stated.Plain(number.Value, "points", number.Decimals), number.Hedge, around?.Direction ?? ChangeWords.VerbBefore(sentence.Text, number.Start));
        }
    }
}
