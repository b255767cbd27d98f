using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// One stretch of several years: <c>in the six years from 2017/18 to 2022/23</c>, <c>over the 3 years between 2019 and 2021</c>. Only where the
/// years between its ends are as many as it says.
/// </summary>
internal sealed partial class SpanOfYearsForm : PeriodForm
{
    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public override Regex Pattern => Span();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var count = Array.IndexOf(Words, match.Groups["count"].Value.ToLowerInvariant()) is >= 0 and var word ? word + 1
            : int.TryParse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
        if (One(match.Groups["from"].Value) is not { } from || One(match.Groups["to"].Value) is not { } to
            || from.Kind != to.Kind || from.Start.AddYears(count).AddDays(-1) != to.End)
        {
            return null;
        }

        return Found(match, Period.Between(from.Start, to.End));
    }

    private static Period? One(string year) => PeriodReading.Whole(year) is { Doubt: null } found ? found.Period : null;

    [GeneratedRegex(
        @"\b(?:in|over|for|during|across|within|covering)\s+(?:the\s+)?(?:(?:last|past)\s+)?(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]+(?:(?:financial|calendar)\s+)?years?(?:\s+period)?,?\s*\(?(?:from|between)?\s*(?<from>(?:19|20)\d{2}(?:[/\-–]\d{2})?)\s*(?:to|and|until|[-–])\s*(?<to>(?:19|20)\d{2}(?:[/\-–]\d{2})?)(?![\w/])\)?",
        Options)]
    private static partial Regex Span();
}
