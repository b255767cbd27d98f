using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The sections of the Freedom of Information Act that an answer relies on: <c>Section 40(2)</c>, <c>s.12 (1)</c>, and further numbers
/// in the same list. What follows "by virtue of" only explains them; sections of other Acts are none.
/// </summary>
internal static partial class SectionReading
{
    // Exemptions and notices of the Act (2000 c. 36): sections 12 to 17 and 21 to 44.
    private static bool IsOfTheAct(int section) => section is 12 or 14 or 16 or 17 or (>= 21 and <= 44);

    /// <summary>The sections in a text, each once, in their order: <c>s.12(1)</c>.</summary>
    public static ImmutableArray<string> Find(string text)
    {
        var open = Explained().Replace(Otherwise().Replace(text, " "), " ");
        return [.. Sections().Matches(open).SelectMany(m => m.Groups["one"].Captures.Select(c => c.Value)).Select(Canonical).OfType<string>().Distinct()];
    }

    private static string? Canonical(string written)
    {
        var compact = Gap().Replace(written, "");
        var number = Digits().Match(compact).Value;
        return IsOfTheAct(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) ? $"s.{compact}" : null;
    }

    [GeneratedRegex(
        @"\b(?:sections?|sec\.?|s\.?|ss\.?|exemptions?)[ ]?(?<one>\d{2}(?:\s?\([0-9A-Za-z]{1,2}\))*)(?![\dA-Z])(?:\s*(?:,|and|&|;)\s*(?:sections?\s*|s\.?\s?)?(?<one>\d{2}(?:\s?\([0-9A-Za-z]{1,2}\))+))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    [GeneratedRegex(@"\(?\bby virtue of\b\s*(?:sections?\s*)?\d+(?:\s?\([0-9A-Za-z]{1,2}\))*\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\b(?:sections?|s\.?)\s?\d+\w*(?:\s?\([0-9A-Za-z]{1,2}\))*\s*(?:of\s+(?:the\s+)?)?(?:SOA|PCA|CJA|(?:sexual|protection of|justice|criminal|data)\b[\w\s]*\bact)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"\s")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^\d+")]
    private static partial Regex Digits();
}
