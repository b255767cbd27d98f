using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Months without a year and their numbers on one line: <c>2. April - 12 - May - 15 - June - 9</c>. The year is that of the question; a year
/// that stands anywhere else waits for a person.
/// </summary>
internal sealed partial class MonthList : FigureRule
{
    private const int Fewest = 3;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index];
        var pairs = Line().IsMatch(passage.Text) ? Pair().Matches(passage.Text).ToList() : [];
        if (pairs.Count < Fewest)
        {
            yield break;
        }

        var asked = passage.Question is { } question ? Asked.Of(text, index, question) : null;
        var own = asked is null ? null : Year(asked);
        var year = own ?? text.Passages.Take(index).Reverse().Select(p => Year(p.Text)).FirstOrDefault(y => y is not null);
        foreach (var match in pairs)
        {
            if (CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, asked ?? "");
            if (asked is not null)
            {
                OwnWords.Apply(draft, asked, text, hasPeriod: true);
                draft.Doubt(PlainWords.Doubt(asked, text));
            }

            draft.HasPeriods = true;
            draft.Period = year is { } known && Dates.Read(match.Groups["month"].Value) is { } month
                ? known with { Period = Month(known.Period, month.Month) } : null;
            draft.Doubt(own is null ? "the year of the months stands elsewhere" : null);
            draft.Doubt(asked is null ? "what is counted stands elsewhere" : null);
            yield return draft;
        }
    }

    // The only period that is a year and begins with a month.
    private static PeriodMention? Year(string words) => PeriodReading.Find(words).DistinctBy(p => p.Period).ToList() is [var one]
        && one.Period.Start.Day == 1 && one.Period.Start.AddYears(1).AddDays(-1) == one.Period.End ? one : null;

    private static Period Month(Period year, int month) => Period.Month(year.Start.Year + (month < year.Start.Month ? 1 : 0), month);

    private const string Entry = @"(?<month>" + Dates.MonthName + @")\b\.?\s*(?:[-–—:=]|\s)\s*(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)(?![\w/%]|[.,]\d)";

    [GeneratedRegex(@"^\s*(?:(?:question|answer|q|a)?\s*\d{1,2}\s?[a-z]?\s*[.):]+\s*)?" + Entry + @"(?:\s*[-–—,;|]?\s*(?:and\s+)?" + Entry + @"){2,}\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\b" + Entry, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
