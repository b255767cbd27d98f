using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// Labels of a table of text that run over several lines: <c>Meeting a female child following sexual</c> over <c>grooming etc.   13   9</c>. A line without numbers is the
/// beginning of the label below it where the label is open (a bracket, a stroke, a joining word) or goes on in small letters; otherwise it heads the rows below it.
/// </summary>
internal static partial class WrappedLabels
{
    private const int MostLines = 3;

    /// <summary>The lines from one on that are the beginning of the label on the line below them, or none.</summary>
    public static int Before(ImmutableArray<Line> lines, int at)
    {
        var count = 0;
        while (count < MostLines && at + count + 1 < lines.Length && IsBeginning(lines[at + count].Text, lines[at + count + 1].Text))
        {
            count++;
        }

        return count;
    }

    private static bool IsBeginning(string line, string next) =>
        !string.IsNullOrWhiteSpace(line) && !string.IsNullOrWhiteSpace(next) && !Gap().IsMatch(line.Trim()) && !Stop().IsMatch(line)
        && line.Any(char.IsLetter) && (char.IsLower(next.TrimStart()[0]) || Open().IsMatch(line) || line.Count(c => c == '(') > line.Count(c => c == ')'));

    [GeneratedRegex(@"\s{2,}|\t|\|")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[.?!:;]\s*$")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?:[/,&–-]|\b(?:and|or|of|a|an|the|with|by|in|under|to|for))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
