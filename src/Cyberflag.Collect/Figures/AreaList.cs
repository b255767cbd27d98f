using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Areas and numbers in one sentence: <c>Wales 2018/19 …: 576 = Gwent 229, South Wales 214; 2017/18 total 458</c>. Lists of newspapers; a
/// person looks.
/// </summary>
internal sealed partial class AreaList : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        var areas = ForceNames.Find(passage, text.Reference.Gazetteer);
        var direct = areas.Where(a => Direct().IsMatch(passage[(a.Start + a.Length)..])).ToList();
        if (direct.Count < 2)
        {
            yield break;
        }

        var numbers = Number().Matches(passage).ToList();
        var periods = PeriodReading.Find(passage);
        foreach (var match in numbers.Where(n => !periods.Any(p => n.Index < p.End && p.Start < n.Index + n.Length)))
        {
            // A number directly behind an area is its own; any other belongs to the area that heads the list.
            var own = direct.Where(a => a.Start + a.Length <= match.Index && string.IsNullOrWhiteSpace(passage[(a.Start + a.Length)..match.Index].Trim('-', '–', ':', ' '))).ToList();
            var area = own is [var one] ? one : areas[0];
            var period = periods.LastOrDefault(p => p.End <= match.Index);
            if (CellValue.Read(match.Value, text.Legend) is not { } value || area.Start > match.Index)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups[0], value, passage);
            draft.Area = area.Area.Code;
            draft.Unit = CountingUnit.Offences;
            draft.HasOffences = true;
            draft.Period = period == default ? null : period;
            draft.IsTotal = area.Area.Kind != AreaKind.Force;
            draft.Doubt("a list of areas: which number is whose, and what is counted, is not certain");
            yield return draft;
        }
    }

    [GeneratedRegex(@"^\s*[:\-–]?\s*\d{1,3}(?:,\d{3})*(?![\d/])")]
    private static partial Regex Direct();

    [GeneratedRegex(@"(?<![\w£/\-–.,])\d{1,3}(?:,\d{3})+(?![\w/])|(?<![\w£/\-–.,])\d+(?![\w/%]|[,.\-–]\d)")]
    private static partial Regex Number();
}
