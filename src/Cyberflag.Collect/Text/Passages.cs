using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>Joins lines that are one sentence broken over lines, and parts what is not.</summary>
internal static partial class Passages
{
    // A line at least so long was probably broken by the width of its page.
    private const int FullLine = 70;

    /// <summary>The lines in groups that are read as one passage each; blank lines part and are left out.</summary>
    public static IEnumerable<IReadOnlyList<Line>> Group(IEnumerable<Line> lines)
    {
        var group = new List<Line>();
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                if (group.Count > 0)
                {
                    yield return group;
                    group = [];
                }

                continue;
            }

            if (group.Count > 0 && !Continues(group[^1], line))
            {
                yield return group;
                group = [];
            }

            group.Add(line);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static bool Continues(Line before, Line line) =>
        line.Number == before.Number + 1 && !Begins().IsMatch(line.Text)
        && (Open().IsMatch(before.Text) || (before.Text.TrimEnd().Length >= FullLine && !Ends().IsMatch(before.Text)));

    // A number, bullet or word that begins something new, or a line that is all period and number.
    [GeneratedRegex(
        @"^\s*(?:\d{1,2}\s?[a-z]?\s?[.)]|[a-z][.)]|[•●▪*\-–·\[|]|(?:question|answer|response|request|note|q\d|table)\b|\d{4}\s?[/\-–]\s?\d{2,4}\s*[-–:=])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(
        @"(?:,|\b(?:and|or|of|the|a|an|to|from|for|in|on|with|by|until|between|under|at|as|that|which|recorded|were|was|there|\d{1,2}(?:st|nd|rd|th)))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"[.?!:;\]]\s*$")]
    private static partial Regex Ends();
}
