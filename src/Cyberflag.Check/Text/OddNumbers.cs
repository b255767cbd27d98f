using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A stretch of a text that looks like a number and is read as none, with the reason.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Words">As it stands, shortened where it is long.</param>
/// <param name="Why">Why it is not read, as the end of a sentence.</param>
public sealed record OddNumber(int Start, string Words, string Why);

/// <summary>
/// Finds what a reader takes for a number and the check does not: digits of another script or of full width, digits mixed with the letters
/// O, I and l or with letters of another script, and numbers of more digits than any count has.
/// </summary>
internal static partial class OddNumbers
{
    /// <summary>Numbers of more digits are not read.</summary>
    public const int MostDigits = 15;

    private const int Longest = 30;

    /// <summary>The odd numbers of a sentence as given; their places count from its beginning.</summary>
    public static ImmutableArray<OddNumber> Find(string sentence) =>
        [.. Runs().Matches(sentence).Select(m => (m.Index, Words: m.Value.TrimEnd(',', '.'), Why: Why(m.Value))).Where(m => m.Why is not null)
            .Select(m => new OddNumber(m.Index, m.Words.Length <= Longest ? m.Words : m.Words[..(Longest - 1)] + "\u2026", m.Why!))];

    private static string? Why(string run) =>
        Enumerable.Range(0, run.Length).Any(i => ReadingText.IsOddDigit(run, i)) ? "it has digits that are none of 0 to 9, though they look like them"
        : Letters().IsMatch(run) ? "it has letters that look like digits, or of another script"
        : run.Count(char.IsAsciiDigit) > MostDigits ? $"it has more than {MostDigits} digits"
        : null;

    [GeneratedRegex(@"(?:[\p{L}\p{Nd}]|[\ud835][\udc00-\udfff])(?:[\p{L}\p{Nd},.]|[\ud835][\udc00-\udfff])*")]
    private static partial Regex Runs();

    [GeneratedRegex(@"[0-9][OoIl]+[0-9]|[0-9](?![a-zA-Z])\p{L}|(?![a-zA-Z])\p{L}[0-9]")]
    private static partial Regex Letters();
}
