using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A steady rise or fall: "continued to rise", "has risen every year".</summary>
internal sealed partial class TrendClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Form().Matches(sentence.Text))
        {
            if (sentence.IsFree(match.Index, match.Index + match.Length))
            {
                var down = match.Groups["down"].Success;
                yield return Framed(sentence, match.Index, match.Index + match.Length, match.Index, ClaimType.Trend, new Stated(null, null, null, down ? "down" : "up"), null, down ? Direction.Down : Direction.Up);
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:(?:has|have)\s+)?(?:continued|continues|continue)\s+to\s+(?:(?<up>rise|increase|grow|climb|soar)|(?<down>fall|drop|decrease|decline))\b|\b(?:(?<up>rose|risen|increased|grown|climbed)|(?<down>fell|fallen|dropped|decreased|declined))\s+(?:steadily|year\s+on\s+year|every\s+year|each\s+year|consistently)\b|\b(?:(?:has|have)\s+)?(?:gone\s+(?:(?<up>up)|(?<down>down))\s+(?:every|each)\s+year|kept\s+(?:on\s+)?(?:(?<up>rising|growing|increasing|climbing)|(?<down>falling|dropping)))\b|\bsteadily\s+(?:(?<up>rising|increasing|rose|risen|increased)|(?<down>falling|fell|fallen|declined))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
