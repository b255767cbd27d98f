using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// What the question directly above an answer narrows: <c>How many of those had a suspect younger than 18?</c> over <c>97 in 2021 and 105 in 2022</c>. An answer that does not say again what it counts
/// counts what was asked for.
/// </summary>
internal static partial class AskedNarrowly
{
    private const int Near = 2;

    /// <summary>Why a number of a passage counts a part only, by the question above it; null where it says itself what it counts, or stands under no question.</summary>
    public static string? Doubt(Draft draft, DocumentText text, int index)
    {
        if (draft.Offence is not null || draft.Dimensions.Count > 0 || text.Passages[index].Text.TrimEnd().EndsWith('?'))
        {
            return null;
        }

        var asked = Enumerable.Range(1, Math.Min(Near, index)).Select(back => text.Passages[index - back]).TakeWhile((p, i) => i == 0 || p.Question == text.Passages[index].Question)
            .FirstOrDefault(p => p.Text.TrimEnd().EndsWith('?'));
        return asked is null ? null : OfThese().IsMatch(asked.Text) ? "the question above it asks for a part of what was asked before" : PlainWords.Doubt(Lead().Replace(asked.Text, ""), text);
    }

    [GeneratedRegex(@"\bof (?:those|these|them|which|the above)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThese();

    // "> b) how many …", "Question 2: And in 2021/22?"
    [GeneratedRegex(@"^[\s>]*(?:(?:question|q)?\s*\d{0,2}\s?[a-z]?\s?[.):]+\s*)?(?:and\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
