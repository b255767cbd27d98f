using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>Parts what the sender wrote from what a mail program put below or before it: an answer quotes our own letter, whose words are not theirs.</summary>
internal static partial class QuotedText
{
    /// <summary>The text, and what it quotes.</summary>
    public static (string Text, string Quoted) Split(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, 0, l => Opening().IsMatch(l));
        var header = Enumerable.Range(0, lines.Length).FirstOrDefault(i => FromLine().IsMatch(lines[i]) && lines.Skip(i + 1).Take(4).Any(l => SentLine().IsMatch(l)), -1);
        end = end < 0 ? header : header < 0 ? end : Math.Min(end, header);

        // An answer may stand below or between what it quotes: where nothing stands above, all lines without a mark are the sender's.
        if (end >= 0 && lines.Take(end).All(string.IsNullOrWhiteSpace))
        {
            end = -1;
        }

        var own = (end < 0 ? lines : lines.Take(end)).Where(l => !l.TrimStart().StartsWith('>'));
        var quoted = lines.Where((l, i) => (end >= 0 && i >= end) || l.TrimStart().StartsWith('>')).Select(l => l.TrimStart('>', ' '));
        return (string.Join('\n', own).Trim(), string.Join('\n', quoted).Trim());
    }

    [GeneratedRegex(@"^\s*(?:-{2,}\s*(?:original message|neges wreiddiol|forwarded message)\s*-{2,}|on .{5,120} wrote:|ar .{5,120} ysgrifennodd.*:)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*\*?(?:from|oddi wrth|o)\s?:\*?\s*\S", RegexOptions.IgnoreCase)]
    private static partial Regex FromLine();

    [GeneratedRegex(@"^\s*\*?(?:sent|date|anfonwyd|dyddiad)\s?:", RegexOptions.IgnoreCase)]
    private static partial Regex SentLine();
}
