using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A part and its whole in one breath: <c>185 of a total of 2,070 in 2016</c>, <c>14 out of 96 offences in 2018/19</c>. Both are of the period behind them; of what the
/// part is, a person confirms.
/// </summary>
internal sealed partial class PartOfTotal : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        var ages = Ages().Matches(passage).Select(m => m.Groups["age"].Value).Distinct().ToList();
        foreach (Match match in Both().Matches(passage))
        {
            if (PeriodReading.Whole(match.Groups["period"].Value) is not { } period || NoCount.IsWorkload(passage)
                || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { Count: { } part } value || CellValue.Read(match.Groups["m"].Value, text.Legend) is not { Count: { } all } whole
                || part.Lower > all.Lower)
            {
                continue;
            }

            foreach (var (number, read) in new[] { (match.Groups["n"], value), (match.Groups["m"], whole) })
            {
                var draft = DraftOf(text, index, number, read, match.Value);
                draft.Period = period;
                draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
                if (read == value && ages is [var age])
                {
                    draft.Dimensions["age"] = $"under {age}";
                }

                draft.Doubt(read == value ? "it is a part of the number behind it" : "a whole of which a part is told");
                yield return draft;
            }
        }

        // "Children under 18 were concerned in 210 of the incidents of 2017".
        foreach (Match match in OfYear().Matches(passage))
        {
            if (ages is not [var age] || PeriodReading.Whole(match.Groups["period"].Value) is not { } period || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, match.Value);
            draft.Period = period;
            draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
            draft.Dimensions["age"] = $"under {age}";
            draft.Doubt("a part by age in a sentence: of which whole is not certain");
            yield return draft;
        }

        // "210 incidents with victims under the age of 18".
        foreach (Match match in OfAge().Matches(passage))
        {
            if (CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value || PeriodReading.Find(passage[Begin(passage, match.Index)..End(passage, match.Index + match.Length)]).DistinctBy(p => p.Period).Take(2).ToList() is not [var period, ..])
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, match.Value);
            draft.Period = period;
            draft.Dimensions["age"] = $"under {match.Groups["age"].Value}";
            draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
            draft.Doubt("a part by age in a sentence: of which whole is not certain");
            yield return draft;
        }
    }

    private static int Begin(string passage, int at) => at == 0 ? 0 : passage.LastIndexOfAny(['.', ';', '!', '?'], at - 1) + 1;

    private static int End(string passage, int at) => passage.IndexOfAny(['.', ';', '!', '?'], at) is >= 0 and var end ? end : passage.Length;

    [GeneratedRegex(
        @"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @")\s+(?:out\s+)?of\s+(?:(?:a|the)\s+)?(?:total\s+(?:of\s+)?)?(?:the\s+)?(?<m>" + CellValue.NumberPattern + @")\s*(?<what>(?:recorded\s+)?(?:offences|crimes|incidents|cases|victims|arrests)?)\s*(?:recorded\s+)?(?:in|of|for|during)\s+(?<period>(?:the (?:financial|calendar) year )?(?:19|20)\d{2}(?:[/\-–]\d{2,4})?)(?![\w/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    [GeneratedRegex(
        @"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @")\s+(?:of the\s+)?(?<what>offences|crimes|incidents|cases|victims)\s+(?:with|against|involving|of|concerning)\s+(?:(?:victims?|children|people|persons?|anyone)\s+)?(?:aged\s+)?(?:under|below)\s+(?:the age of\s+)?(?<age>\d{1,2})\b(?!\s*[%/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAge();

    [GeneratedRegex(@"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @")\s+of\s+the\s+(?<what>offences|crimes|incidents|cases|victims)\s+(?:in|of|for|during)\s+(?<period>(?:19|20)\d{2}(?:[/\-–]\d{2,4})?)(?![\w/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"\b(?:under|below)\s+(?:the age of\s+)?(?<age>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ages();
}
