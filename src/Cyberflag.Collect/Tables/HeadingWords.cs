using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Parts a line of headings that lost its gaps: <c>Year Arrest Caution</c>, <c>B Division C Division D Division Total</c>.</summary>
internal static partial class HeadingWords
{
    private const int LongestHeading = 5;

    /// <summary>The headings of the line, or null where a word belongs to none that is understood.</summary>
    public static IReadOnlyList<string>? Segment(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var repeated = words.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1 && g.Key.Length > 3)
            .Select(g => g.Key).Where(w => LabelWords.KindOf(w) == LabelKind.Other).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var segments = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(LongestHeading, words.Length - at)).Reverse()
                .FirstOrDefault(n => IsHeading(words.AsSpan(at, n), repeated, isFirst: at == 0));
            if (length == 0)
            {
                return null;
            }

            segments.Add(string.Join(' ', words, at, length));
            at += length;
        }

        return segments;
    }

    private static bool IsHeading(ReadOnlySpan<string> words, HashSet<string> repeated, bool isFirst)
    {
        var text = string.Join(' ', words);

        // "Sexual offences" is one heading; "Arrests Charges" are two.
        var kind = LabelWords.KindOf(text);
        return (isFirst && (LabelWords.Names(text) is not null || LabelWords.Dimension(text) is not null) && words.Length <= 3 && !EndsInHeading(words) && !HasAny(words, repeated) && !Codes().IsMatch(words[^1]))
            || (kind is not (LabelKind.Other or LabelKind.Unknown) && (kind != LabelKind.Unit || words.Length == 1 || People().IsMatch(text)))
            || (words.Length == 1 && LabelWords.Names(text) == LabelKind.Period)
            || (kind == LabelKind.Unknown && !isFirst && (words.Length == 1 || words[0].Equals("not", StringComparison.OrdinalIgnoreCase)))
            || (words.Length == 2 && repeated.Contains(words[1]))
            || (!isFirst && Codes().IsMatch(text));
    }

    // "Persons charged" is one heading.
    [GeneratedRegex(@"^(?:persons?|people|suspects?|offenders?|individuals)\s+(?:charged|arrested|cautioned|summonsed|prosecuted|convicted)$|^(?:recorded|reported)\s+(?:offences|crimes)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();

    /// <summary>True for a line of headings among which are codes of the Home Office: <c>Quarter 71/17 88/1 and 88/2</c>.</summary>
    public static bool HasCodes(string line) => AnyCode().IsMatch(line) && Segment(line) is { Count: > 1 } segments && segments.Any(s => Codes().IsMatch(s));

    [GeneratedRegex(@"\b\d{2,3}(?:/\d{1,2}\b|[A-Z]\b)")]
    private static partial Regex AnyCode();

    // "71/17", "88/1 and 88/2": codes of the Home Office.
    [GeneratedRegex(@"^(?:HO\s?)?(?:0?\d{2,3}/\d{1,2}|0?\d{2}[A-Z])(?:\s?(?:and|&|\+)\s?(?:0?\d{2,3}/\d{1,2}|0?\d{2}[A-Z]))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    private static bool HasAny(ReadOnlySpan<string> words, HashSet<string> repeated)
    {
        foreach (var word in words)
        {
            if (repeated.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInHeading(ReadOnlySpan<string> words) =>
        words.Length > 1 && !UnitReading.NamesDimension(string.Join(' ', words)) && LabelWords.KindOf(words[^1]) is not (LabelKind.Other or LabelKind.Unknown);
}
