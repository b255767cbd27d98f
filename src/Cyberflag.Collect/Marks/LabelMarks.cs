using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The marks with which headings and labels refer to notes, <c>2015/16*</c>, <c>Gwent [1]</c>, <c>Cheshire7</c>, and the mark with which a note begins.</summary>
internal static partial class LabelMarks
{
    /// <summary>The marks of a label; those that were taken off its text count too.</summary>
    public static IEnumerable<string> Of(TableCell label)
    {
        var taken = label.Printed.Length > label.Text.Length && label.Printed.StartsWith(label.Text, StringComparison.Ordinal) ? label.Printed[label.Text.Length..] : "";
        return Digits().Matches(taken).Select(m => m.Value).Concat(Behind().Match(label.Printed.TrimEnd()) is { Success: true } match ? [Plain(match.Groups["mark"].Value)] : []);
    }

    /// <summary>The mark with which a note begins, or null.</summary>
    public static string? Leading(string note) => Before().Match(note) is { Success: true } match ? Plain(match.Groups["mark"].Value) : null;

    // Superscript figures are figures.
    private static string Plain(string mark) => string.Concat(mark.Select(c => c switch { '¹' => '1', '²' => '2', '³' => '3', >= '⁴' and <= '⁹' => (char)(c - '⁰' + '0'), _ => c }).Where(c => c is not ('[' or ']' or '(' or ')')));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<=[\p{L}\d)])\s?(?<mark>\*{1,4}|[†‡#]|[¹²³⁴-⁹]|\[\d{1,2}\]|\(\d\))$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\s*(?:(?:foot)?note\s*)?(?<mark>\*{1,4}|[†‡#]|[¹²³⁴-⁹]|\[\d{1,2}\]|\(\d\)|\d{1,2}(?=[.:]?\s))\s*[.:\-–=]?\s*(?=\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
