using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A period and several numbers, each before what it counts: <c>2018: 45 recorded, 5 charged</c>. A person looks.</summary>
internal sealed partial class YearCounts : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (Line().Match(text.Passages[index].Text) is not { Success: true } match || PeriodReading.Whole(match.Groups["period"].Value) is not { } period)
        {
            yield break;
        }

        foreach (var (number, what) in match.Groups["n"].Captures.Zip(match.Groups["what"].Captures))
        {
            if (CellValue.Read(number.Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, number.Index, number.Length, value, what.Value, ListHead.Of(text, index, l => Line().IsMatch(l)));
            draft.Period = period;
            draft.Unit = UnitReading.IsRecorded(what.Value) ? CountingUnit.Offences : UnitReading.Leading(what.Value);
            draft.Doubt("several numbers of one period stand beside each other");
            yield return draft;
        }
    }

    [GeneratedRegex(@"^\s*(?<period>[^=:]{4,30}?)\s*(?:\s[-–—]|[:=])\s*(?:(?<n>" + CellValue.NumberPattern + @")\s+(?<what>[a-z][a-z ]{2,30}?)\s*(?:[,;]\s*(?:and\s+)?|\s+and\s+|(?=\.?\s*$))){2,}\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
