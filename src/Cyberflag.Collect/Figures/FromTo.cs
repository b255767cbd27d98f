using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Two numbers of the two periods named before them: <c>12 in 2018/19, against 9 the year before. Against males: from 3 to 5</c>. The first is of the earlier
/// period and the second of the later; a person looks.
/// </summary>
internal sealed partial class FromTo : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        foreach (Match match in Pair().Matches(passage))
        {
            var label = match.Groups["label"].Value.Trim();
            if (NoCount.IsWorkload(match.Value) || PeriodReading.Find(match.Value).Length > 0)
            {
                continue;
            }

            var periods = Before(text, index, match.Index);
            foreach (var (number, at) in new[] { (match.Groups["from"], 0), (match.Groups["to"], 1) })
            {
                if (periods.Count != 2 || CellValue.Read(number.Value, text.Legend) is not { } value)
                {
                    continue;
                }

                var draft = DraftOf(text, index, number, value, label);
                draft.Period = periods[at];
                draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
                if (Against().Match(label) is { Success: true } against)
                {
                    draft.Dimensions["sex"] = against.Groups["who"].Value.ToLowerInvariant();
                }

                draft.Doubt("its period is one of the two named before it");
                draft.Doubt(PlainWords.Doubt(label, text, isLabel: true));
                yield return draft;
            }
        }
    }

    // The two periods, the earlier first, of the nearest words before that compare two.
    private static List<PeriodMention> Before(DocumentText text, int index, int start)
    {
        for (var at = index; at >= 0 && at >= index - 3; at--)
        {
            var words = at == index ? text.Passages[at].Text[..start] : text.Passages[at].Text;
            var named = RelativePeriods.With(words, PeriodReading.Find(words)).DistinctBy(p => p.Period).OrderBy(p => p.Period.Start).ToList();
            if (named.Count > 0)
            {
                return named.Count == 2 ? named : [];
            }
        }

        return [];
    }

    [GeneratedRegex(@"(?<=^|[.;]\s+)(?<label>[^.;:\d]{3,60}):\s*from\s+(?<from>" + CellValue.NumberPattern + @")\s+(?:up |down )?to\s+(?<to>" + CellValue.NumberPattern + @")(?![\w/%]|[.,]\d)\s*(?<what>(?:offences|crimes|victims|arrests)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\W*(?:offences\s+)?against\s+(?<who>(?:women|girls|men|boys|females?|males?)(?:\s+(?:or|and)\s+(?:women|girls|men|boys|females?|males?))?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Against();
}
