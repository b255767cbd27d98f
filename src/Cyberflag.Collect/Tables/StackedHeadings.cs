namespace Cyberflag.Collect;

/// <summary>
/// Headings that run over two lines of a table of aligned columns: <c>April 2021 to   October 2021</c> over <c>September 2021   to March 2022</c>. They are joined where each
/// then is a period, or another heading that is known.
/// </summary>
internal static class StackedHeadings
{
    /// <summary>Why a table waits under whose headings stands a line that may be the beginning of them.</summary>
    public const string LineAbove = "a line above its headings may belong to them";

    /// <summary>The headings of both lines joined, one a column; null where they are no headings together.</summary>
    /// <param name="upper">The cells of the upper line.</param>
    /// <param name="lower">The cells of the lower line.</param>
    public static IReadOnlyList<string>? Join(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        if (upper.Count < 2 || upper.Count != lower.Count || upper.All(u => PeriodReading.Whole(u) is not null) || lower.All(l => PeriodReading.Whole(l) is not null && !IsOpen(l)))
        {
            return null;
        }

        var joined = upper.Zip(lower, (u, l) => $"{u} {l}").ToList();
        return joined.TrueForAll(j => LabelWords.KindOf(j) is not (LabelKind.Other or LabelKind.Unknown)) ? joined : null;
    }

    // "to March 2022" is a period by itself only as the end of one.
    private static bool IsOpen(string words) => words.StartsWith("to ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("- ", StringComparison.Ordinal);
}
