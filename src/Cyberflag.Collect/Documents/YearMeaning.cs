using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// What a document says of the years that it prints alone: <c>calendar years</c>; <c>2017 is 1 January to 30 September only</c>; <c>from 1st April to 30th September in each of
/// 2018, 2019 and 2020</c>. Said once, it holds wherever such a year heads a number.
/// </summary>
internal sealed partial class YearMeaning
{
    private readonly ImmutableDictionary<int, Period> parts;
    private readonly (Dates.Written From, Dates.Written To)? each;
    private readonly Dates.Written? ending;
    private readonly bool isHeading;

    private YearMeaning(bool areCalendar, ImmutableDictionary<int, Period> parts, (Dates.Written, Dates.Written)? each, Dates.Written? ending, bool isHeading) =>
        (AreCalendar, this.parts, this.each, this.ending, this.isHeading) = (areCalendar, parts, each, ending, isHeading);

    /// <summary>True where the document says that its years are calendar years, so that a year alone is one.</summary>
    public bool AreCalendar { get; }

    /// <summary>What the passages of a document say.</summary>
    public static YearMeaning Of(IReadOnlyCollection<string> passages)
    {
        var parts = passages.SelectMany(p => One().Matches(p)).Select(m => (Year: int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Part: Part(m)))
            .Where(p => p.Part is not null).GroupBy(p => p.Year).Where(g => g.Distinct().Count() == 1).ToImmutableDictionary(g => g.Key, g => g.First().Part!.Value);
        var each = passages.SelectMany(p => Each().Matches(p)).Select(m => (From: Dates.Read(m.Groups["from"].Value), To: Dates.Read(m.Groups["to"].Value)))
            .Where(e => e is { From.Year: null, To.Year: null }).Distinct().ToList() is [{ From: { } from, To: { } to }] ? (from, to) : ((Dates.Written, Dates.Written)?)null;
        var ending = passages.SelectMany(p => Ending().Matches(p)).Select(m => Dates.Read(m.Groups["to"].Value)).Where(d => d is { Year: null }).Distinct().ToList() is [{ } end] ? end : (Dates.Written?)null;
        return new YearMeaning(passages.Any(Calendar().IsMatch), parts, each, ending, passages.Any(p => Ending().Match(p) is { Success: true } match && match.Length == p.Trim().Length));
    }

    /// <summary>The period of a year printed alone, as the document means it; any other period as it is.</summary>
    public PeriodMention Settle(PeriodMention mention)
    {
        if (!mention.IsBareYear || mention.Period.Kind != PeriodKind.CalendarYear)
        {
            return mention;
        }

        var year = mention.Period.Start.Year;
        return parts.TryGetValue(year, out var part) ? mention with { Period = part, IsBareYear = false }
            : each is { } range && Range(range.From, range.To, year) is { } stretch ? mention with { Period = stretch, IsBareYear = false }
            : ending is { } last && last.Last(year) is { } end && end.AddDays(1).Day == 1 ? mention with { Period = Period.Between(end.AddDays(1).AddYears(-1), end), IsBareYear = false, Doubt = mention.Doubt ?? (isHeading ? null : "a year named by that in which it ends") }
            : mention;
    }

    private static Period? Part(Match match) =>
        Dates.Read(match.Groups["from"].Value) is { } from && Dates.Read(match.Groups["to"].Value) is { } to
            ? Range(from, to, int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)) : null;

    // From December on into the next year is no part of one year.
    private static Period? Range(Dates.Written from, Dates.Written to, int year) =>
        from.First(year) is { } start && to.Last(year) is { } end && start < end && start.Year == year && end.Year == year ? Period.Between(start, end) : null;

    [GeneratedRegex(@"\b(?:years?|(?:12|twelve) months)\s+(?:ending|ended|to)\s+(?:the\s+)?(?<to>" + Dates.Any + @")(?!\s*\d)", Options)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\bcalendar years?\b|\byears?\b[^.;]{0,60}\(?\b(?:1(?:st)? )?january (?:to|[-–]) (?:31(?:st)? )?december\b(?!\s+\d)|\bflwyddyn galendr\b", Options)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"(?<![\w/])(?<year>(?:19|20)\d{2})(?:\s+(?:figures?|data|column|year))?\s*(?:is|are|covers?|runs|means|refers to|relates to|=|:)\s+(?:only\s+)?(?:for\s+|the (?:period|months?)\s+)?(?:from\s+)?(?<from>" + Dates.Any + @")\s*(?:to|until|and|[-–])\s*(?<to>" + Dates.Any + @")(?:\s+\k<year>)?", Options)]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?<from>" + Dates.Any + @")\s*(?:to|until|and|[-–])\s*(?<to>" + Dates.Any + @")\s*,?\s*(?:in|of|for|during)\s+(?:each|every|both|all)\b", Options)]
    private static partial Regex Each();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
