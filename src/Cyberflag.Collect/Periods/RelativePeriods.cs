using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Years named by their place beside another: <c>54 in 2019/20, compared to 40 in the previous year</c>, <c>the following year</c>. Each is
/// counted from the period named last before it; without one before it, it is none.
/// </summary>
internal static partial class RelativePeriods
{
    /// <summary>The periods named in a text, with those that are named by their place among them, in their order.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="named">The periods that it names themselves.</param>
    /// <param name="earlier">The period named last before the text, or null.</param>
    public static ImmutableArray<PeriodMention> With(string text, ImmutableArray<PeriodMention> named, PeriodMention? earlier = null)
    {
        var found = named.ToList();
        var turns = new HashSet<int>();
        foreach (Match match in Relative().Matches(text))
        {
            var before = found.Where(p => p.End <= match.Index).OrderBy(p => p.End).ToList();
            before = before.Count == 0 && earlier is { } seed ? [seed] : before;
            if (before.Count == 0 || found.Exists(p => p.Start < match.Index + match.Length && match.Index < p.End)
                || (!match.Groups["same"].Success && !IsYear(before[^1].Period)))
            {
                continue;
            }

            var years = match.Groups["next"].Success ? 1 : -1;
            turns.Add(years);
            var doubt = named.Count(p => p.End <= match.Index) > 1 || turns.Count > 1 ? "its year is named by its place among several" : before[^1].Doubt;
            found.Add(new PeriodMention(match.Index, match.Length, Moved(before[^1].Period, years), doubt, before[^1].IsBareYear));
        }

        return [.. found.OrderBy(p => p.Start)];
    }

    /// <summary>Where such words stand in a text.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string text) => Relative().Matches(text).Select(m => (m.Index, m.Length));

    private static bool IsYear(Period period) => period.Start.AddYears(1).AddDays(-1) == period.End;

    private static Period Moved(Period period, int years) => Period.Between(period.Start.AddYears(years), period.End.AddDays(1).AddYears(years).AddDays(-1));

    [GeneratedRegex(
        @"(?:\b(?<same>(?:the )?(?:same|corresponding|equivalent) (?:period|quarter|months?|time) (?:in |of |during )?))?\b(?:(?:the|a)\s+)?"
        + @"(?:(?:(?:previous|preceding|prior)|(?<next>following|next|subsequent))\s+(?:(?:financial|calendar|fiscal)\s+)?(?:year|(?:12|twelve)\s+months)\b(?!\s+(?:to|end))|(?<!\w[ -]years? )year\s+(?:before|earlier|previously|(?<next>after|later))\b(?!\s+(?:that\s+)?(?:last|next)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
