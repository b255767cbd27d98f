using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A number of a part of figures given before it, which names neither their time nor what they are: <c>Of these, offences with the flag = 69</c>,
/// <c>14 of them led to a charge</c>, <c>offences in 2a with an outcome of caution = 5</c>. Both are those of the figure to which it refers; a person looks.
/// </summary>
internal static partial class OfThese
{
    /// <summary>Completes such numbers of a document.</summary>
    /// <param name="drafts">The numbers in the order of the document.</param>
    public static void Apply(IReadOnlyList<Draft> drafts)
    {
        for (var at = 0; at < drafts.Count; at++)
        {
            if (drafts[at] is { Period: null, HasPeriods: false } draft && Whole(drafts, at) is { } whole)
            {
                draft.Period = whole.Period;
                draft.HasPeriods = whole.HasPeriods;
                draft.Offence ??= whole.Offence;
                draft.Area ??= whole.Area;
                draft.Unit ??= whole.Unit;
                draft.Doubt($"it is a part of the {whole.Raw} before it");
            }
        }
    }

    private static Draft? Whole(IReadOnlyList<Draft> drafts, int at)
    {
        var draft = drafts[at];
        if (Named().Match(draft.Words) is { Success: true } named)
        {
            var question = named.Groups["q"].Value.ToLowerInvariant();
            return question != draft.Question && drafts.Take(at).Where(d => d.Question == question && d.Period is not null).ToList() is [var one] ? one : null;
        }

        return !Back().IsMatch(draft.Words) ? null
            : drafts.Take(at).LastOrDefault(d => !Back().IsMatch(d.Words) && d.Before <= draft.Before && IsSameNumber(d.Question, draft.Question)) is { Period: not null } whole ? whole : null;
    }

    // 1a and 1b are parts of question 1.
    private static bool IsSameNumber(string? one, string? other) =>
        one is null || other is null || one.TrimEnd('a', 'b', 'c', 'd', 'e', 'f') == other.TrimEnd('a', 'b', 'c', 'd', 'e', 'f');

    [GeneratedRegex(@"^\W*(?:\d{1,2}\s?[a-z]?\s?[.)]+\s*)?(?:and\s+)?(?:(?:\d[\d,]*|how many)\s+)?(?:out\s+)?of\s+(?:these|those|them|which|whom|the above)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(?:in|of|from|at)\s+(?:(?:question|answer|q|part)\s*)?(?<q>\d{1,2}\s?[a-z])\b(?!\s?[/\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
