using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>The clauses of a sentence, between semicolons, colons and dashes.</summary>
internal static partial class Clauses
{
    /// <summary>The clause in which a place lies.</summary>
    public static (int Start, int End) Of(string sentence, int place)
    {
        int start = 0, end = sentence.Length;
        foreach (Match match in Breaks().Matches(sentence))
        {
            if (match.Index < place)
            {
                start = match.Index + match.Length;
            }
            else
            {
                end = match.Index;
                break;
            }
        }

        return (start, end);
    }

    [GeneratedRegex(@"[;:]\s|\s[\u2013\u2014]\s")]
    private static partial Regex Breaks();
}
