using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Numbers of years named before: <c>In the same three years 29, 33 and 26 offences of … were recorded</c>. They are in the order of the years, where the text before has named as many;
/// a person looks.
/// </summary>
internal sealed partial class SameYears : FigureRule
{
    private static readonly ImmutableArray<string> Words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        foreach (Match match in Same().Matches(passage))
        {
            var numbers = match.Groups["n"].Captures;
            var count = Words.IndexOf(match.Groups["count"].Value.ToLowerInvariant()) is >= 0 and var word ? word + 2 : int.TryParse(match.Groups["count"].ValueSpan, out var digits) ? digits : 0;
            var named = Named(text, index, match.Index);
            count = match.Groups["count"].Success ? count : numbers.Count;
            if (numbers.Count != count || named.Count != count || NoCount.IsWorkload(passage))
            {
                continue;
            }

            foreach (var (number, period) in numbers.Zip(named))
            {
                if (CellValue.Read(number.Value, text.Legend) is not { } value)
                {
                    continue;
                }

                var draft = DraftOf(text, index, number.Index, number.Length, value, passage[match.Index..]);
                draft.Period = period;
                OwnWords.ApplyWhat(draft, passage[match.Index..], text);
                draft.Offence ??= OffenceReading.Find(passage[..match.Index], text.Reference.Offences).LastOrDefault();
                draft.Doubt("its year is one of those named before it");
                yield return draft;
            }
        }
    }

    // The different years named before, with those that are named by their place, in order.
    private static List<PeriodMention> Named(DocumentText text, int index, int start)
    {
        var words = string.Join(' ', text.Passages.Take(index).Select(p => p.Text).Append(text.Passages[index].Text[..start]));
        return [.. RelativePeriods.With(words, PeriodReading.Find(words)).Where(p => p.Period.Start.AddYears(1).AddDays(-1) == p.Period.End).DistinctBy(p => p.Period).OrderBy(p => p.Period.Start)];
    }

    [GeneratedRegex(@"\bthe\s+(?:corresponding|respective|equivalent)\s+(?:numbers|figures|totals|counts)\s+(?:of\s+(?<what>[a-z ]{3,40}?)\s+)?(?:are|were)\s+(?:(?<n>" + CellValue.NumberPattern + @")(?:,\s*(?:and\s+)?|\s+and\s+|(?=\s*[.;]))){2,}|\b(?:in|over|during|for)\s+(?:the|those)\s+same\s+(?<count>two|three|four|five|six|seven|eight|nine|ten|\d)\s+(?:financial\s+|calendar\s+)?years,?\s+(?:there were\s+)?(?:(?<n>" + CellValue.NumberPattern + @")(?:,\s*(?:and\s+)?|\s+and\s+|\s+)){2,}(?=[a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Same();
}
