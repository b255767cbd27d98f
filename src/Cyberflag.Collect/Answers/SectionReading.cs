using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The sections of the law on information that an answer relies on: <c>Section 40(2)</c>, <c>s.12 (1)</c>, <c>adran 12</c>, and further
/// numbers in the same list; a regulation of the Environmental Information Regulations is <c>reg.12(4)(b)</c>. What follows "by virtue
/// of" only explains them; sections of other Acts, and of the offences that the request is about, are none. The duty to advise
/// (section 16) withholds nothing, and the notice (section 17) is named only where nothing else is.
/// </summary>
internal static partial class SectionReading
{
    /// <summary>The sections in a text, each once and as exactly as the text has it, in their order: <c>s.12(1)</c>.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="law">The law under which it is given.</param>
    public static ImmutableArray<string> Find(string text, InformationLaw law = InformationLaw.Foia)
    {
        var open = OtherLaw.Remove(Explained().Replace(text, " "));
        var found = Sections().Matches(open).SelectMany(OfList).Where(s => IsReliedOn(s, law)).ToList();
        if (Environmental().IsMatch(open))
        {
            found.AddRange(Regulations().Matches(open).SelectMany(OfList).Select(s => s.Replace("s.", "reg.", StringComparison.Ordinal)));
        }

        return Finest(found, law);
    }

    /// <summary>Several findings as one: none twice, and none that another has more exactly.</summary>
    public static ImmutableArray<string> Finest(IEnumerable<string> sections, InformationLaw law = InformationLaw.Foia)
    {
        var all = sections.Distinct(StringComparer.Ordinal).ToList();
        var exact = all.FindAll(s => !all.Exists(o => o.Length > s.Length && o.StartsWith(s + "(", StringComparison.Ordinal)));
        var withheld = law == InformationLaw.Foia ? exact.FindAll(s => NumberOf(s) != 17) : exact;
        return [.. withheld.Count > 0 ? withheld : exact];
    }

    /// <summary>The number of a section: 12 of <c>s.12(1)</c>; 0 for a regulation.</summary>
    public static int NumberOf(string section) =>
        section.StartsWith("s.", StringComparison.Ordinal) ? int.Parse(Digits().Match(section).ValueSpan, CultureInfo.InvariantCulture) : 0;

    // 2000 c. 36: limits 12 to 14, notice 17, exemptions 21 to 44. 2002 asp 13: limits 12 and 14, notices 17 and 18, exemptions 25 to 41.
    private static bool IsReliedOn(string section, InformationLaw law) => law switch
    {
        InformationLaw.Foia => NumberOf(section) is 12 or 14 or 17 or (>= 21 and <= 44),
        InformationLaw.Foisa => NumberOf(section) is 12 or 14 or 17 or 18 or (>= 25 and <= 41),
        _ => throw new ArgumentOutOfRangeException(nameof(law), law, "unknown law"),
    };

    // "31(1)(a) and (b)" is one section with two paragraphs, "40(2) and (3)" two subsections.
    private static IEnumerable<string> OfList(Match list)
    {
        var found = new List<string>();
        foreach (var written in list.Groups["one"].Captures.Select(c => Gap().Replace(c.Value, "")))
        {
            if (written[0] != '(')
            {
                found.Add("s." + written);
            }
            else if (char.IsDigit(written[1]))
            {
                found.Add(found[^1].Split('(')[0] + written);
            }
            else
            {
                found[^1] += written;
            }
        }

        return found.Select(Canonical);
    }

    // Both conditions of section 40(2) have to be met, so that "40(2)(a)(b)" is section 40(2); "40(3)(A)" is section 40(3A).
    private static string Canonical(string section)
    {
        if (!section.StartsWith("s.40", StringComparison.Ordinal))
        {
            return section.ToLowerInvariant();
        }

        var lower = Inserted().Replace(section.ToLowerInvariant(), m => $"({m.Groups["n"].Value}{m.Groups["letter"].Value.ToUpperInvariant()})");
        return lower == "s.40(2)(a)(b)" ? "s.40(2)" : lower;
    }

    private const string Lead = @"(?:(?<!['’])\b(?:sections?|sects?|secs?|ss|s|exemptions?|adran(?:nau)?)(?:\.|\b|(?=\d))|§)[ .]*";
    private const string Paragraphs = @"(?:\s?\(\s?[0-9A-Za-z]{1,3}\s?\))";
    private const string Between = @"\s*(?:,\s*and\b|,|\band\b|&|;|/|\bor\b|\ba\b|\bac\b)\s*";
    private const string Number = @"\d{1,2}(?![\dA-Za-z/]|\s*[%£])(?:\s*sub-?section\s*)?" + Paragraphs;

    [GeneratedRegex(
        Lead + @"(?<one>" + Number + @"*)(?:" + Between + @"(?:" + Lead + @"(?<one>" + Number + @"*)|(?<one>" + Number + @"+)|(?<one>(?:" + Paragraphs + @")+)|(?<=\b(?:sections|ss|exemptions|adrannau)\b\.?[^.;\]]{0,60})(?<one>\d{2}(?![\dA-Za-z/(]|\s*(?:[%£]|hours|offences|records|crimes)))))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    [GeneratedRegex(
        @"\b(?:regulations?|regs?|rheoliad)(?:\.|\b)[ .]*(?<one>" + Number + @"+)(?:" + Between + @"(?:(?:regulations?|regs?)\.?\s*)?(?<one>" + Number + @"+))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Regulations();

    [GeneratedRegex(@"\bEIRs?\b|\benvironmental information\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Environmental();

    [GeneratedRegex(@"(?<=[\d)]\s?)\(?\bby virtue of\b\s*(?:sections?\s*|s\.?\s?)?\d+(?:\s?\([0-9A-Za-z]{1,2}\))*\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\((?<n>[345])\)?\(?(?<letter>[ab])\)(?=\(|$)")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"\s|sub-?section", RegexOptions.IgnoreCase)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
