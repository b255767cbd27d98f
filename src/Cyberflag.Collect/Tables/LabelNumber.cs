using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Numbers that belong to the words of a label and count nothing: the age of <c>a child under 16</c>, <c>11 and under</c>,
/// <c>aged 10 to 12</c>, the year of <c>June 2017</c>.
/// </summary>
internal static partial class LabelNumber
{
    /// <summary>True where the number at that place belongs to the words around it.</summary>
    public static bool Is(IReadOnlyList<string> words, int at) =>
        MarkedAge().IsMatch(words[at]) && IsBound(words, at) ? true
            : Age().IsMatch(words[at])
            ? IsBound(words, at) || (IsJoin(Word(words, at + 1)) && IsSide(Word(words, at + 2))) || IsOfRange(words, at)
            : TableRows.IsYear(words[at]) && Month().IsMatch(Word(words, at - 1));

    // "11 and under 14": the 14 stands behind a whole label.
    private static bool IsBound(IReadOnlyList<string> words, int at) => Before().IsMatch(Word(words, at - 1)) && !IsJoin(Word(words, at - 2));

    private static bool IsOfRange(IReadOnlyList<string> words, int at) =>
        (Word(words, at + 1).Equals("to", StringComparison.OrdinalIgnoreCase) && Age().IsMatch(Word(words, at + 2)))
        || (Word(words, at - 1).Equals("to", StringComparison.OrdinalIgnoreCase) && Age().IsMatch(Word(words, at - 2)));

    private static bool IsJoin(string word) => word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("or", StringComparison.OrdinalIgnoreCase);

    private static bool IsSide(string word) => Side().IsMatch(word);

    private static string Word(IReadOnlyList<string> words, int at) => at >= 0 && at < words.Count ? words[at] : "";

    [GeneratedRegex(@"^\d{1,2}$")]
    private static partial Regex Age();

    // "A child under 163": the age has the mark of a note.
    [GeneratedRegex(@"^1[0368]\d$")]
    private static partial Regex MarkedAge();

    [GeneratedRegex(@"^\(?(?:under|over|below|aged)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:under|over|above|below|older|younger)\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    [GeneratedRegex("^" + Dates.MonthName + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
