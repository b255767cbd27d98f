using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>Parts what the sender wrote from what a mail program put below or before it: an answer quotes our own letter, whose words are not theirs.</summary>
internal static partial class QuotedText
{
    /// <summary>The text, and what it quotes.</summary>
    public static (string Text, string Quoted) Split(string body)
    {
        var lines = Joined(body.ReplaceLineEndings("\n").Split('\n'));
        var end = Array.FindIndex(lines, l => Opening().IsMatch(l));
        var header = Enumerable.Range(0, lines.Length).FirstOrDefault(i => FromLine().IsMatch(lines[i]) && lines.Skip(i + 1).Take(4).Any(l => SentLine().IsMatch(l)), -1);
        end = end < 0 ? header : header < 0 ? end : Math.Min(end, header);

        // An answer may stand below or between what it quotes: where nothing stands above, all lines without a mark are the sender's.
        if (end >= 0 && lines.Take(end).All(string.IsNullOrWhiteSpace))
        {
            end = -1;
        }

        var restated = Restated(lines);
        bool IsQuoted(string line, int i) => (end >= 0 && i >= end) || restated.Contains(i) || line.TrimStart().StartsWith('>');
        var own = string.Join('\n', lines.Where((l, i) => !IsQuoted(l, i)));
        var quoted = lines.Where(IsQuoted).Select(l => l.TrimStart('>', ' ')).Concat(Marked().Matches(own).Select(m => m.Value));
        return (Marked().Replace(own, " ").Trim(), string.Join('\n', quoted).Trim());
    }

    // A line "On … wrote:" that was broken in two.
    private static string[] Joined(string[] lines)
    {
        var joined = new List<string>(lines.Length);
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Wrote().IsMatch(line) && OnLine().IsMatch(joined[^1]))
            {
                joined[^1] = $"{joined[^1].TrimEnd()} {line.Trim()}";
            }
            else
            {
                joined.Add(line);
            }
        }

        return [.. joined];
    }

    // Below "You asked:" a form repeats the request, up to an empty line after it or the heading of the answer.
    private static HashSet<int> Restated(string[] lines)
    {
        var restated = new HashSet<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Asked().IsMatch(lines[i]))
            {
                var start = i;
                for (; i < lines.Length && !Answer().IsMatch(lines[i]) && (lines[i].Trim().Length > 0 || restated.Count(r => r >= start) < 2); i++)
                {
                    restated.Add(i);
                }
            }
        }

        return restated;
    }

    [GeneratedRegex(@"^\s*(?:you (?:asked|requested|wrote)(?: us| for| the following| for the following information)*(?: on [^:]{4,40})?|your (?:request|questions?)(?: (?:reads?|was|were|is|as received))?|gofynnoch)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\W*(?:(?:our|the)?\s*(?:response|answer|reply|decision)|ymateb|q(?:uestion)?\s*\d+\W+\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();

    // A passage in quotation marks is somebody else's words.
    [GeneratedRegex(@"(?<=^|[\s(:])""(?=\S)[^""]{40,3000}(?<=\S)""(?=[\s.,;:)]|$)|“[^”]{40,3000}”")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*(?:<[^>]*>\s*)?(?:wrote|ysgrifennodd.*):\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Wrote();

    [GeneratedRegex(@"^\s*(?:on|ar) .{5,160}$", RegexOptions.IgnoreCase)]
    private static partial Regex OnLine();

    [GeneratedRegex(@"^\s*(?:-{2,}\s*(?:original (?:message|appointment)|neges wreiddiol|forwarded message)\s*-{2,}|on .{5,200} wrote:|ar .{5,200} ysgrifennodd.*:|>{2,}.*@.*>{2,})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*\*?(?:from|oddi wrth|o)\s?:\*?\s*\S", RegexOptions.IgnoreCase)]
    private static partial Regex FromLine();

    [GeneratedRegex(@"^\s*\*?(?:sent|date|anfonwyd|dyddiad)\s?:", RegexOptions.IgnoreCase)]
    private static partial Regex SentLine();
}
