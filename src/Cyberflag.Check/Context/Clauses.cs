using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>The clauses of a sentence, between semicolons, colons and dashes.</summary>
internal static partial class Clauses
{
    /// <summary>Where the clauses of a sentence are divided.</summary>
    public static (int Start, int End)[] Divisions(string sentence) => [.. Breaks().Matches(sentence).Select(m => (m.Index, m.Index + m.Length))];

    /// <summary>The clause in which a place lies.</summary>
    public static (int Start, int End) Of((int Start, int End)[] divisions, int length, int place)
    {
        int start = 0, end = length;
        foreach (var division in divisions)
        {
            if (division.Start >= place)
            {
                end = division.Start;
                break;
            }

            start = division.End;
        }

        return (start, end);
    }

    [GeneratedRegex(@"[;:]\s|\s[\u2013\u2014]\s")]
    private static partial Regex Breaks();
}
