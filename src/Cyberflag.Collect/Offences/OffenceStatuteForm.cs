using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// An offence by its section and the name of its Act: <c>section 160 Criminal Justice Act 1988</c>, <c>s.1 of the Protection of Children Act 1978</c>, <c>Adran 15A</c>. Only a section that
/// is that of one offence names it; of a class and its lines it names the class.
/// </summary>
internal static partial class OffenceStatuteForm
{
    private static readonly ConditionalWeakTable<OffenceList, ImmutableDictionary<string, string>> Known = [];

    /// <summary>Where a running text names an offence in this way.</summary>
    public static IEnumerable<OffenceMention> Find(string text, OffenceList offences)
    {
        var known = Known.GetValue(offences, Sections);
        foreach (Match match in Named().Matches(text))
        {
            var act = match.Groups["act"].Success ? Key(match.Groups["act"].Value) : "SOA";
            if (known.TryGetValue($"{act} {match.Groups["section"].Value.ToUpperInvariant()}", out var code))
            {
                yield return new OffenceMention(match.Index, match.Length, code, match.Value);
            }
        }
    }

    private static ImmutableDictionary<string, string> Sections(OffenceList offences) => offences.All.Where(o => o.SameAs is null)
        .Select(o => (o, Law: Section().Match(o.Legislation))).Where(o => o.Law.Success)
        .GroupBy(o => $"{o.Law.Groups["act"].Value} {o.Law.Groups["section"].Value.ToUpperInvariant()}")
        .Select(g => (g.Key, Codes: g.Select(o => o.o).Where(o => o.PartOf is null || !g.Any(c => c.o.Code == o.PartOf)).Select(o => o.Code).ToList()))
        .Where(g => g.Codes.Count == 1).ToImmutableDictionary(g => g.Key, g => g.Codes[0]);

    private static string Key(string act) => act.ToUpperInvariant() switch
    {
        var words when words.StartsWith("PROTECTION", StringComparison.Ordinal) => "PCA",
        var words when words.StartsWith("CRIMINAL", StringComparison.Ordinal) => "CJA",
        var words when words.StartsWith("SEXUAL", StringComparison.Ordinal) => "SOA",
        var other => other,
    };

    [GeneratedRegex(@"^(?<act>[A-Z]{2,4}) \d{4} s\.(?<section>\d+[A-Z]?)(?![\d,-])(?!.*;\s*[A-Z]{2,4} \d{4} s)", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(
        @"\b(?:s(?:ec(?:tion)?)?\.?\s?|adran\s)(?<section>\d{1,3}[a-z]?)\s*,?\s*(?:of\s+)?(?:the\s+)?(?<act>protection of children act|criminal justice act|sexual offences act|(?-i:PCA|CJA|SOA))\b(?!\s*(?:\(|1956|2009|1967))|\badran\s(?<section>15A)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
