using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A number of a part of figures given before it: <c>101 of these offences carry the flag</c>, <c>17 of them name Snapchat</c>, <c>recorded in 38 of the
/// offences</c>. Of which figures it is a part, a person confirms.
/// </summary>
internal sealed partial class PartOfThese : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        foreach (Match match in Part().Matches(passage))
        {
            var clause = Clause(passage, match);
            if (NoCount.IsWorkload(clause) || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, passage[match.Index..].Trim());
            draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
            if (Channel().Matches(clause).DistinctBy(m => m.Value.ToLowerInvariant()).ToList() is [var channel])
            {
                draft.Dimensions["channel"] = channel.Value.ToLowerInvariant();
            }

            draft.Doubt("it is a part of what stands before it");
            yield return draft;
        }
    }

    private static string Clause(string passage, Match match)
    {
        var end = passage.AsSpan(match.Index).IndexOfAny(".;!?");
        return end < 0 ? passage[match.Index..] : passage.Substring(match.Index, end);
    }

    [GeneratedRegex(
        @"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @")\s+of\s+(?:these|those|them|the)\b(?!\s+\d)\s*(?<what>(?:recorded\s+)?(?:offences|crimes|victims|suspects|offenders|arrests|charges)?)(?=\s+[a-z]|\s*[.;,]|\s*$)(?<!\bthe\s*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:Snap ?chat|Facebook(?: Messenger)?|Instagram|Whats ?App|Kik|Twitter|Tik ?Tok|You ?Tube|Telegram|Discord|Roblox|Skype|Omegle|Tinder|Xbox)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Channel();
}
