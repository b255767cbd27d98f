using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>How the online element was found, by the words beside a figure.</summary>
internal static partial class MethodReading
{
    /// <summary>The method that the text names, or null.</summary>
    public static Method? Find(string text) =>
        Flag().IsMatch(text) ? Method.Flag
        : Keyword().IsMatch(text) ? Method.Keyword
        : Manual().IsMatch(text) ? Method.ManualReview
        : null;

    /// <summary>Where the words of a method stand in a text.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string text) =>
        Flag().Matches(text).Concat(Keyword().Matches(text)).Select(m => (m.Index, m.Length));

    /// <summary>True for a title whose numbers are all of the flag: <c>Offences with the online flag</c>.</summary>
    public static bool Restricts(string text) => Find(text) == Method.Flag && Only().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:recorded\s+|number of\s+)*(?:sexual\s+|child\s+)*(?:offences|crimes)\s+(?:recorded\s+)?(?:with|carrying|that have|having)\s+(?:the|an?)\s+\W*(?:online|cyber|internet)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Only();

    /// <summary>True for a heading that names a flag without saying of what: <c>with code</c>, <c>flagged</c>.</summary>
    public static bool IsShort(string text) => Short().IsMatch(text);

    /// <summary>True where the text speaks of a marker or flag of any kind, which is no offence.</summary>
    public static bool IsMarker(string text) => Marker().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:cyber|online|internet)[\s\-/'""’”]*(?:(?:enabled|crime|related|involved|element|online|based|offence|abuse)[\s\-'""’”)]*)*(?:feature\s+)?(?:flag(?:ged)?|marker|qualifier|code|tick(?:ed)?|motivation)s?\b|\bflagged\s+(?:as\s+)?['""‘“]?(?:cyber|online|internet)\b|\binternet[\s-]+(?:involved\b.{0,40}?)?(?:flag|marker)|\binternet involved\b|\bcyberflag|\bonline element\b.{0,20}\b(?:flag|marker)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Flag();

    [GeneratedRegex(@"^\W*(?:of (?:which|these|those),?\s+)?(?:offences |crimes |number )?(?:with(?: the| a)? (?:code|flag|marker|qualifier)|flagged|marked|ticked)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"\bkey[\s-]?words?\b|\btext search|\bword search", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keyword();

    [GeneratedRegex(@"\bmanual(?:ly)?\s+(?:review(?:ed)?|read|check(?:ed)?|count(?:ed)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Manual();

    [GeneratedRegex(@"\b(?:marker|flag)s?\b|\bflagged\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
