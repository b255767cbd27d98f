using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Words over numbers that may be changes, averages or rates and no counts: <c>Increase in offences</c>, <c>How many more offences</c>.</summary>
internal static partial class ChangeWords
{
    /// <summary>Why the numbers below the words wait, or null.</summary>
    public static string? Doubt(string words) => Change().Match(words) is { Success: true } match ? $"it may be a change or a rate and no count ('{match.Value}')" : null;

    [GeneratedRegex(
        @"\b(?:increas\w*|decreas\w*|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|drop\w*|reduc\w*|chang\w*|differen\w*|growth|grew|up|down|more|fewer|extra|additional|average\w*|per|rates?|every)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
