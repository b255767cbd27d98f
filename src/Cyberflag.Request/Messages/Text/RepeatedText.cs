using System.Text;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// Takes from a text what it repeats of another, white space and quotation marks folded: of the letter that we sent, of what a page quotes or hides.
/// Mail programs mark quotations in many ways, and some in none; the words of our own letter are never the force's.
/// </summary>
internal static partial class RepeatedText
{
    private const int ShortestPart = 24;

    /// <summary>The text without the lines and sentences that stand in another, and what was taken out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">What it may repeat; empty where it repeats nothing.</param>
    public static (string Kept, string Repeated) Split(string text, string other)
    {
        if (string.IsNullOrWhiteSpace(other) || text.Length == 0)
        {
            return (text, "");
        }

        var (whole, lines) = (Fold(other), other.Split('\n').Select(Fold).ToHashSet(StringComparer.Ordinal));
        bool Stands(string part) => Fold(part) is var folded && folded.Any(char.IsLetterOrDigit) && (lines.Contains(folded) || (folded.Length >= ShortestPart && whole.Contains(folded, StringComparison.Ordinal)));
        var (kept, repeated) = (new StringBuilder(), new StringBuilder());
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Stands(line))
            {
                repeated.Append(line).Append('\n');
                continue;
            }

            foreach (var part in Part().Split(line))
            {
                (Stands(part) ? repeated : kept).Append(part).Append(' ');
            }

            kept.Append('\n');
        }

        return (kept.ToString().Trim(), repeated.ToString().Trim());
    }

    private static string Fold(string text) => Marks().Replace(text, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"(?<=[.!?:;])\s+")]
    private static partial Regex Part();

    [GeneratedRegex(@"[\s>""'“”‘’*_|]+")]
    private static partial Regex Marks();
}
