using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A Home Office code in any spelling: <c>71/17</c>, <c>071/17</c>, <c>07117</c>, <c>86 / 2</c>, <c>88/5</c>, <c>088/05</c>, <c>88A</c>; a class
/// without a letter (<c>86</c>) only where it is called a class, category or code, or follows "HO".
/// </summary>
internal static partial class OffenceCodeForm
{
    /// <summary>The codes in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offences">The offences known.</param>
    /// <param name="isCell">True where the text is a cell of offences, in which a bare class number is a code.</param>
    public static ImmutableArray<OffenceMention> Find(string text, OffenceList offences, bool isCell)
    {
        var found = ImmutableArray.CreateBuilder<OffenceMention>();
        foreach (Match match in Stroke().Matches(text))
        {
            var code = $"{Trim(match, "class")}/{Trim(match, "line")}";
            var known = offences.Find(code) is not null;
            if (known || match.Groups["named"].Success || (CodeWord().IsMatch(text) && offences.Find(Trim(match, "class")) is not null))
            {
                found.Add(new OffenceMention(match.Index, match.Length, known ? code : null, match.Value));
            }
        }

        foreach (Match match in isCell ? Letter().Matches(text).Concat(Bracketed().Matches(text)).DistinctBy(m => m.Groups["code"].Index) : Letter().Matches(text))
        {
            var code = match.Groups["code"].Value.ToUpperInvariant();
            if (offences.Find(code) is not null)
            {
                found.Add(new OffenceMention(match.Index, match.Length, code, match.Value));
            }
        }

        foreach (Match match in (isCell ? WholeClass() : NamedClass()).Matches(text))
        {
            var code = Trim(match, "class");
            if (offences.Find(code) is not null)
            {
                found.Add(new OffenceMention(match.Index, match.Length, code, match.Value));
            }
        }

        return found.ToImmutable();
    }

    private static string Trim(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<named>\b(?:code|class(?:ification)?|hoccl?|ho|hocr)\s*(?:of\s+|:\s*)?)?(?<![\w/.])(?:0?(?<class>\d{1,2})\s?/\s?(?<line>\d{1,2})|0(?<class>\d{2})(?<line>\d{2}))(?![\w/]|\.\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stroke();

    // Among codes an unknown line of a known class is an offence too.
    [GeneratedRegex(@"\bcodes?\b|\bHO\b|\bclassification", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"(?<![\w/]|\b(?:[Aa]rticles?|[Aa]rt\.?|[Ss]ection|[Aa]dran)\s)0{0,2}(?<code>\d{1,2}[A-Za-z])(?![\w/)])|(?<=\b(?:HO|[Cc]ode)\s)0{0,2}(?<code>\d{1,2}[A-Za-z])(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    // "Sexual grooming (88A)" as a label.
    [GeneratedRegex(@"(?<=\()0{0,2}(?<code>\d{1,2}[A-Z])(?=\)\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?:(?:class(?:ification)?|category|code)s?\s*(?:of\s+|:\s*)?|HO\s+)0?(?<class>\d{1,2})(?![\w/]|\s?/|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedClass();

    [GeneratedRegex(@"^\s*0?(?<class>\d{2})(?=\s*$|\s+[-–]?\s*[A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex WholeClass();
}
