using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A number of a part of figures given before it, which names neither their time nor what they are: <c>Of these, offences with the flag = 69</c>,
/// <c>14 of them led to a charge</c>, <c>offences in 2a with an outcome of caution = 5</c>. Both are those of the figure to which it refers; a person looks.
/// </summary>
internal static partial class OfThese
{
    /// <summary>Why a part of a number that a sentence names again waits, until that number is found.</summary>
    public const string PartBefore = "it is a part of what stands before it";

    /// <summary>Completes such numbers of a document.</summary>
    /// <param name="drafts">The numbers of its sentences and lists, in their order.</param>
    /// <param name="tables">The numbers of its tables.</param>
    public static void Apply(IReadOnlyList<Draft> drafts, IReadOnlyList<Draft> tables)
    {
        for (var at = 0; at < drafts.Count; at++)
        {
            if (drafts[at] is { Period: null, HasPeriods: false } draft && (Numbered(drafts, at) ?? Tabled(draft, tables) ?? Whole(drafts, at) ?? Asked(drafts, at)) is { } whole)
            {
                draft.Whole = whole.Whole ?? whole;
                draft.Period = whole.Period;
                draft.HasPeriods = whole.HasPeriods;
                draft.Offence ??= whole.Offence;
                draft.Area ??= whole.Area;
                draft.Unit ??= whole.Unit;
                if (draft.IsClearPart && IsWithin(draft, whole) && whole.Doubts.Count == 0)
                {
                    draft.Doubts.Remove(PartBefore);
                }
                else
                {
                    draft.Doubt($"it is a part of the {whole.Raw} before it");
                }
            }
        }
    }

    private static bool IsWithin(Draft part, Draft whole) => part.WholeNumber is { } number && part.Value.Count is { } count && count.Upper <= number && whole.Value.Count == Count.Exactly(number);

    // The last number before it that is the whole of which its sentence speaks.
    private static Draft? Numbered(IReadOnlyList<Draft> drafts, int at) => drafts[at].WholeNumber is not { } number ? null
        : drafts.Take(at).LastOrDefault(d => d.WholeNumber is null && d.Value.Count == Count.Exactly(number));

    private static Draft? Tabled(Draft draft, IReadOnlyList<Draft> tables) => draft.WholeNumber is not { } number ? null
        : tables.Where(d => d.Before <= draft.Before && d.Value.Count == Count.Exactly(number)).ToList() is [var one] ? one : null;

    // "2. Of those charged, how many …": the number of the question before it that counts what it names.
    private static Draft? Asked(IReadOnlyList<Draft> drafts, int at)
    {
        var draft = drafts[at];
        var units = Back().IsMatch(draft.Words) && draft.Question is not null ? UnitReading.Find(draft.Words) : [];
        return units.IsEmpty ? null : drafts.Take(at).LastOrDefault(d => !Back().IsMatch(d.Words) && d.Unit is { } unit && units.Contains(unit));
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
