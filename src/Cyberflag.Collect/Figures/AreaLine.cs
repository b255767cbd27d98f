using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>An area, its number, and another period's number behind it: <c>Bedfordshire - 17 (14 in 2015-16)</c>. Lists of newspapers; a person looks.</summary>
internal sealed partial class AreaLine : FigureRule
{
    private const int FewestLines = 3;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (Line().Match(text.Passages[index].Text) is not { Success: true } match
            || text.Reference.Gazetteer.Recognise(match.Groups["area"].Value) is not { } area)
        {
            yield break;
        }

        foreach (var (number, period) in new[] { ("n", ""), ("other", match.Groups["period"].Value) })
        {
            if (!match.Groups[number].Success || CellValue.Read(match.Groups[number].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups[number], value, area.Name);
            draft.Area = area.Code;
            draft.Unit = Vocabulary.CountingUnit.Offences;
            draft.HasOffences = match.Groups["other"].Success;
            draft.HasPeriods = match.Groups["other"].Success;
            draft.Period = period.Length > 0 ? PeriodReading.Whole(period) : null;
            draft.IsTotal = area.Kind != Vocabulary.AreaKind.Force;
            draft.Doubt(Heads(text, index) ? null : "a list of areas: what is counted, and when, stands elsewhere");
            yield return draft;
        }
    }

    // The passage above a list says what its numbers are, where it names one unit and one period and nothing that may narrow them.
    private static bool Heads(DocumentText text, int index)
    {
        bool IsLine(int at) => Line().Match(text.Passages[at].Text) is { Success: true } line && text.Reference.Gazetteer.Recognise(line.Groups["area"].Value) is not null;
        var first = Enumerable.Range(0, index + 1).Select(back => index - back).TakeWhile(IsLine).LastOrDefault(index);
        var last = Enumerable.Range(index, text.Passages.Length - index).TakeWhile(IsLine).LastOrDefault(index);
        if (last - first + 1 < FewestLines || first == 0 || Enumerable.Range(first, last - first + 1).Any(i => Line().Match(text.Passages[i].Text).Groups["other"].Success))
        {
            return false;
        }

        var above = text.Passages[first - 1].Text;
        return UnitReading.Find(above) is [_] && PeriodReading.Find(above).DistinctBy(p => p.Period).Take(2).Count() == 1 && OwnWords.Subset(above, text) is null && ChangeWords.Doubt(above) is null && PlainWords.Doubt(above, text) is null;
    }

    [GeneratedRegex(
        @"^[\s•●▪*·\-–]*(?<area>[A-Z][A-Za-z&' \-]+?)\s*(?:[:\-–—=])\s*(?<n>" + CellValue.NumberPattern + @")\s*(?:\(\s*(?<other>" + CellValue.NumberPattern + @")\s+in\s+(?<period>[\w/\-– ]{4,30})\))?\s*[.;,]?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
