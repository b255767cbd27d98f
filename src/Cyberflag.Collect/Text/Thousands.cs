using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Spaces that part the thousands of a number: <c>1 204</c>. They are closed with a comma, so that every rule reads one number; a gap keeps its
/// length, and places stay what they are. Digits before the number that are no year, and words of reference, keep the gap open: <c>12 204 31</c>, <c>question 1 204</c>.
/// </summary>
internal static partial class Thousands
{
    private const string Gap = @"[ \u00A0\u2007-\u200A\u202F]";

    /// <summary>The text with its spaced numbers closed: <c>1 204</c> is <c>1,204</c>.</summary>
    public static string Close(string text) => Spaced().Replace(text, m => IsOpen(text[..m.Index]) ? m.Value : Gaps().Replace(m.Value, ","));

    /// <summary>Why a spaced number may be two numbers, or null: only a verb before it and what is counted behind it leave no doubt.</summary>
    /// <param name="printed">The number as it stands.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    public static string? Doubt(string printed, string before, string after) =>
        printed.Contains(' ', StringComparison.Ordinal) && char.IsDigit(printed[0]) && !(States().IsMatch(before) && Noun().IsMatch(after)) ? $"the space in '{printed}' may part thousands or two numbers" : null;

    private static bool IsOpen(string before) => Digits().Match(before) is { Success: true } digits && !TableRows.IsYear(digits.Groups["n"].Value) || NoCount.IsReference(before);

    [GeneratedRegex(@"(?<![\w,.\-–/'’#])[1-9]\d{0,2}(?:" + Gap + @"\d{3})+(?![\w/%]|[.,\-–'’]\d|" + Gap + @"\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(Gap)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"(?<![\w/\-–.,])(?<n>\d+)\s$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:recorded|logged|registered|were|was|are|had|has|have|been|total of|number of|number is|number was)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex States();

    [GeneratedRegex(@"^\s+\p{Ll}{3}")]
    private static partial Regex Noun();
}
