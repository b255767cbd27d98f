using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Months without a year and their numbers on one line: <c>2. April - 12 - May - 15 - June - 9</c>. The year is that of the question; a year
/// that stands anywhere else waits for a person.
/// </summary>
internal sealed partial class MonthList : FigureRule
{
    private const int Fewest = 2;
    private const int FewestOfAll = 3;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index];
        var pairs = Line().IsMatch(passage.Text) ? Pair().Matches(passage.Text).ToList() : [];
        if (pairs.Count < (Coloned().IsMatch(passage.Text) ? Fewest : FewestOfAll))
        {
            yield break;
        }

        var asked = passage.Question is { } question ? Asked.Of(text, index, question) : null;
        var own = asked is null ? null : Year(asked);
        var year = own ?? text.Passages.Take(index).Reverse().Select(p => Year(p.Text) ?? From(p.Text, pairs[0].Groups["month"].Value)).FirstOrDefault(y => y is not null);
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

    // "2: Oct - 5 - Nov - 7": question and answer in one.
    [GeneratedRegex(@"^\s*\d{1,2}\s?[a-z]?\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Coloned();

    // The only period that is a year and begins with a month.
    private static PeriodMention? Year(string words) => PeriodReading.Find(words).DistinctBy(p => p.Period).ToList() is [var one]
        && one.Period.Start.Day == 1 && one.Period.Start.AddYears(1).AddDays(-1) == one.Period.End ? one : null;

    // "Since Oct 2010" above a list that begins with October: the months are those of the twelve from there.
    private static PeriodMention? From(string words, string first) =>
        Starts().Matches(words).Select(m => Dates.Read(m.Value)).Where(d => d is { Day: null, Year: not null }).Distinct().ToList() is [{ } named] && Dates.Read(first) is { } month && named.Month == month.Month
            ? new PeriodMention(0, words.Length, Period.Months(named.Year!.Value, named.Month, 12)) : null;

    [GeneratedRegex(@"(?<!\d(?:st|nd|rd|th)?\s+(?:of\s+)?)\b" + Dates.MonthName + @"\s+\d{4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Starts();

    private static Period Month(Period year, int month) => Period.Month(year.Start.Year + (month < year.Start.Month ? 1 : 0), month);

    private const string Entry = @"(?<month>" + Dates.MonthName + @")\b\.?\s*(?:[-–—:=]|\s)\s*(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)(?![\w/%]|[.,]\d)";

    // Of two months alone the numbers stand behind a sign: "May 5, June 9" are dates.
    private const string Signed = @"(?<month>" + Dates.MonthName + @")\b\.?\s*[-–—:=]\s*(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)(?![\w/%]|[.,]\d)";

    [GeneratedRegex(@"^\s*(?:(?:question|answer|q|a)?\s*\d{1,2}\s?[a-z]?\s*[.):]+\s*)?" + Entry + @"(?:(?:\s*[-–—,;|]?\s*(?:and\s+)?" + Entry + @"){2,}|\s*[-–—,;|]\s*" + Signed + @")\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\b" + Entry, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
