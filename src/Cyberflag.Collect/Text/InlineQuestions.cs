using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Questions that are numbered within one passage: <c>In 2018/19, how many offences of: 1. sexual grooming 2. abuse of trust</c>. The numbers run
/// from 1 without a gap.
/// </summary>
internal static partial class InlineQuestions
{
    private const int Fewest = 2;

    /// <summary>What a passage asks under a number, with what stands before the first number and holds for all; null where it has no such list.</summary>
    public static string? Find(string passage, string question)
    {
        var marks = Marks(passage);
        var at = marks.FindIndex(m => m.Groups["n"].Value == question);
        if (at < 0)
        {
            return null;
        }

        var start = marks[at].Index + marks[at].Length;
        var own = passage[start..(at + 1 < marks.Count ? marks[at + 1].Index : passage.Length)];
        return $"{passage[..marks[0].Index].TrimEnd()} {own.Trim()}".Replace('[', ' ').Replace(']', ' ').Trim();
    }

    /// <summary>Where the numbers of such a list stand; nowhere in a passage that has none.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string passage) => Marks(passage).Select(m => (m.Index, m.Length));

    private static List<Match> Marks(string passage)
    {
        var marks = new List<Match>();
        foreach (Match mark in Number().Matches(passage))
        {
            if (mark.Groups["n"].Value == (marks.Count + 1).ToString(CultureInfo.InvariantCulture))
            {
                marks.Add(mark);
            }
        }

        return marks.Count < Fewest ? [] : marks;
    }

    [GeneratedRegex(@"(?<=^|[\s\[(;:,])(?:q(?:uestion)?\s*)?(?<n>\d{1,2})\s?[.):](?=\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
