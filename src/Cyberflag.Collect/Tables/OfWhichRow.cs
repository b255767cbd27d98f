using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A row that is a part of the row above it: <c>of which female victims</c>, <c>including attempts</c>. It is no other offence that would stand
/// apart; of which whole it is a part, a person confirms.
/// </summary>
internal static partial class OfWhichRow
{
    /// <summary>Why a number with that label waits, or null where it is no such row.</summary>
    public static string? Doubt(string label) => Part().IsMatch(label) ? $"'{label.Trim()}' is a part of a row above it" : null;

    [GeneratedRegex(@"^\W*(?:of (?:which|these|those|whom)|(?:which |these )?includ(?:es?|ing)|thereof)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
