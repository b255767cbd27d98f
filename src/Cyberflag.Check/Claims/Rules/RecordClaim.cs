using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>"A record", "an all-time high", "the highest on record", "for the first time".</summary>
internal sealed partial class RecordClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Form().Matches(sentence.Text))
        {
            if (sentence.IsFree(match.Index, match.Index + match.Length))
            {
                var low = match.Value.Contains("low", StringComparison.OrdinalIgnoreCase) && !match.Value.Contains("follow", StringComparison.OrdinalIgnoreCase);
                yield return Framed(sentence, match.Index, match.Index + match.Length, match.Index, ClaimType.Record, new Stated(1, 1, 1, "rank"), null, low ? Direction.Down : Direction.Up);
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:an?|the)\s+(?:all-time|record)\s+(?:highs?|lows?|levels?|numbers?)\b|\ball-time\s+(?:highs?|lows?)\b|\brecord\s+(?:highs?|lows?|levels?|numbers?)\b|\b(?:a|the)\s+record(?=\s+(?:number\s+of\s+)?(?:more\s+than\s+|over\s+|almost\s+|nearly\s+|of\s+)?[\d£])|\ba\s+(?:new\s+)?record(?:\s+year\b|(?=\s*(?:[,.;:)]|$)))|\bthe\s+(?:highest|lowest|most)(?:\s+\w+){0,3}\s+(?:on\s+record|ever(?:\s+recorded)?|since\s+\w+\s+(?:began|started))\b|\b(?:highest|lowest)\s+(?:level|number|total|figure)\s+(?:on\s+record|ever)\b|\bfor\s+the\s+first\s+time\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
