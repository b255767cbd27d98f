using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// What is counted, by its words. "By age and sex of the victim" tells how offences are broken down, not that victims are counted;
/// "custody records where a person was charged" are custody records.
/// </summary>
internal static partial class UnitReading
{
    /// <summary>The words of each unit; a word that belongs to two is the one that stands first here.</summary>
    public static ImmutableArray<(CountingUnit Unit, Regex Words)> Words { get; } =
    [
        (CountingUnit.CustodyRecords, Custody()),
        (CountingUnit.NonCrimes, NonCrimes()),
        (CountingUnit.Rate, Rate()),
        (CountingUnit.Percent, Percent()),
        (CountingUnit.Charges, Charges()),
        (CountingUnit.Cautions, Cautions()),
        (CountingUnit.Prosecutions, Prosecutions()),
        (CountingUnit.Arrests, Arrests()),
        (CountingUnit.Suspects, Suspects()),
        (CountingUnit.Victims, Victims()),
        (CountingUnit.Offences, Offences()),
    ];

    /// <summary>The units that a text speaks of, each once, in the order of their first words.</summary>
    public static ImmutableArray<CountingUnit> Find(string text)
    {
        var rest = Dimensions().Replace(text, m => new string(' ', m.Length)).ToCharArray();
        var found = new List<(int At, CountingUnit Unit)>();
        foreach (var (unit, words) in Words)
        {
            foreach (Match match in words.Matches(new string(rest)))
            {
                found.Add((match.Index, unit));
                rest.AsSpan(match.Index, match.Length).Fill('\uFFFC');
            }
        }

        return [.. found.OrderBy(f => f.At).Select(f => f.Unit).Distinct()];
    }

    /// <summary>Where words of units stand in a text.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string text) => Words.SelectMany(w => w.Words.Matches(text)).Select(m => (m.Index, m.Length));

    /// <summary>The unit that a heading names first: <c>Crimes with a charge</c> counts crimes. Null where it names none.</summary>
    public static CountingUnit? Leading(string text) => Find(text) is [var unit, ..] ? unit : null;

    /// <summary>
    /// The unit with which a title begins, where all others stand behind it as what describes it: <c>Suspects in crimes of …</c>, <c>Offences recorded where the victim …</c>. Null where it begins
    /// with none, or where another stands beside it (<c>offences and arrests</c>).
    /// </summary>
    public static CountingUnit? Head(string words) => Dimensions().Replace(words, m => new string(' ', m.Length)) is var text
        && Begins().IsMatch(text) && Find(text) is [var first, .. var others] && !others.IsEmpty && !Beside().IsMatch(text[Math.Max(0, Mentions(text).Min(m => m.Start + m.Length))..]) ? first : null;

    [GeneratedRegex(@"^\W*(?:(?:the|total|all|number|count|of|recorded|police)\s+)*(?:offences?|crimes?|suspects?|offenders?|victims?|arrests?|charges?|cautions?)\b", Options)]
    private static partial Regex Begins();

    [GeneratedRegex(@"(?:,|/|&|;|:|\band|\bor|\bwith)\s*(?:(?:the|number|of|persons?|people|recorded|total)\s+)*(?:offences?|crimes?|suspects?|offenders?|victims?|arrests?|arrested|charges?|charged|cautions?|cautioned|prosecutions?)\b", Options)]
    private static partial Regex Beside();

    /// <summary>
    /// The unit that the document says its figures are of: <c>The counts are of recorded offences</c>. A sentence about some of them (<c>the 2019/20 figure is
    /// victims</c>, <c>the last figure is victims</c>) says nothing of the others.
    /// </summary>
    public static CountingUnit? Declared(string text) => Sentences.Of(text).Select(s => text.Substring(s.Start, s.Length))
        .Select(s => Declaration().Match(s) is { Success: true } match && !IsOfSome(s[..match.Groups["what"].Index]) ? Leading(match.Groups["what"].Value) : null).FirstOrDefault(u => u is not null);

    private static bool IsOfSome(string before) => Some().IsMatch(before) || !PeriodReading.Find(before).IsEmpty || PeriodReading.BareYears(before).Any();

    /// <summary>True where the words are a unit and nothing else: <c>Number of recorded offences</c>.</summary>
    public static bool IsPlain(string text) => Plain().IsMatch(text);

    /// <summary>True for a heading that says only that something was recorded: it heads the offences where others head charges or arrests.</summary>
    public static bool IsRecorded(string text) => Recorded().IsMatch(text);

    /// <summary>True where a heading tells of what else its people are characteristics: <c>Age of victim</c>.</summary>
    public static bool NamesDimension(string text) => Dimensions().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:total|number)\s+(?:of\s+)?)?(?:recorded|reported|logged)\W*$", Options)]
    private static partial Regex Recorded();

    [GeneratedRegex(@"\bcustody records?\b", Options)]
    private static partial Regex Custody();

    [GeneratedRegex(@"\bnon[- ]?crimes?\b", Options)]
    private static partial Regex NonCrimes();

    [GeneratedRegex(@"\brates?\s+(?:per|of (?:offences|crimes?))\b|\bper\s+(?:1,?000|10,?000|100,?000|million|head|capita)\b", Options)]
    private static partial Regex Rate();

    [GeneratedRegex(
        @"^\W*(?:(?:total|overall)\s+)?(?:(?:numbers?|counts?|no\.?|volumes?|nifer)\s+(?:o|of)\s+|#\s*)?(?:all\s+)?(?:(?:police[\s-]+)?(?:recorded|reported)\s+)?(?:offences?|crimes?|[td]roseddau?|victims?|suspects?|offenders?|arrests?|charges?|cautions?|prosecutions?|custody records?|non-crimes?)(?:\s+(?:recorded|reported|count|number))?\W*$",
        Options)]
    private static partial Regex Plain();

    [GeneratedRegex(@"%|\bper ?cent(?:ages?)?\b|\bpercentages?\b", Options)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:people |persons? |suspects? |offenders? |adults? )?(?:were |was )?(?:charg(?:es?|ed)|summons(?:es|ed)?|cyhuddiadau)\b", Options)]
    private static partial Regex Charges();

    [GeneratedRegex(@"\bcaution(?:s|ed)?\b", Options)]
    private static partial Regex Cautions();

    [GeneratedRegex(@"\bprosecut(?:ions?|ed)\b", Options)]
    private static partial Regex Prosecutions();

    [GeneratedRegex(@"\b(?:people |persons? )?(?:were |was )?arrest(?:s|ed)?\b", Options)]
    private static partial Regex Arrests();

    [GeneratedRegex(@"\b(?:suspects?|offenders?|perpetrators?|nominals?|defendants?)\b(?:\s+(?:in|of|for)\s+(?:(?:the|these|those|recorded|sexual|child|such|any)\s+){0,3}(?:offences?|crimes?)\b)?", Options)]
    private static partial Regex Suspects();

    [GeneratedRegex(@"\b(?:victims?|complainants?|dioddefwyr)\b(?:\s+of\s+(?:(?:the|these|those|recorded|sexual|child|such)\s+){0,3}(?:offences?|crimes?)\b)?", Options)]
    private static partial Regex Victims();

    [GeneratedRegex(@"\b(?:offences?|offenses?|crimes?|[td]roseddau?)\b", Options)]
    private static partial Regex Offences();

    // How something is broken down or classified, and names of laws and codes: no units.
    [GeneratedRegex(
        @"\b(?:by|and)\s+(?:the\s+)?(?:single\s+|recorded\s+)?(?:victim'?s?'?\s+)?(?:age|sex|gender)s?\b(?:[\s,]+(?:and\s+)?(?:age|sex|gender|band|group)s?\b)*(?:\s+(?:and\s+\w+\s+)?of\s+(?:the\s+)?(?:\w+\s+)?(?:victim|suspect|offender|perpetrator)s?)?"
        + @"|\b(?:age|sex|gender)s?(?:\s+(?:band|group|and sex|and gender|and age))?\s+of\s+(?:the\s+)?(?:victim|suspect|offender)s?\b(?!\s*\()(?!\s+\(where)"
        + @"|\b(?:victim|suspect|offender)'?s?'?\s+(?:age|sex|gender)s?\b|\bvictim is under\b|\boffender(?: is)?(?: aged)? 18\b|\bby (?:crime|offence) (?:type|group)\b|\b(?:crime|offence) (?:type|group|code|category|description|years?)\b"
        + @"|\bwith (?:a |an |the )?victims?\s+(?:(?:is |was )?(?:aged )?(?:under|over|below)\b|aged\b)|\bwhere (?:the |a )?victims? (?:is|was|were|are)\b"
        + @"|\b(?:with|against|involving)\s+(?:(?:an?|the|no|any)\s+)?victims?\b|\bvictim\s+(?:is\s+|was\s+)?(?:aged\s+)?(?:under|over|below|\d)"
        + @"|,\s*victims?\s+(?:(?:is|was|are|were|being)\s+)?(?:aged\b|under\b|below\b|over\b)|\b(?:had|has|have|having|with|where)\s+(?:an?|the|one or more)\s+(?:(?:fe)?male\s+)?(?:victim|suspect|offender)s?\s+(?:who|that|was|were|is|are|aged|under|of)\b"
        + @"|\b(?:at|on)\s+(?:the\s+)?(?:time|date)\s+of\s+(?:the\s+)?offence\b"
        + @"|\bvictim[- ]based\b|\bsexual offences act\b|\bpolice recorded crime\b|\boffences? against the person\b",
        Options)]
    private static partial Regex Dimensions();

    [GeneratedRegex(@"\b(?:counts?|figures?|numbers?|data|tables?|statistics)\s+(?:below\s+|given\s+|above\s+|provided\s+)?(?:are|is|show|shows|relate to|refer to|represent)s?\s+(?:the\s+)?(?:number\s+)?(?:of\s+)?(?<what>[^.;]{0,60})", Options)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?:some|one|two|three|most|part|first|last|latest|final|earliest|previous|other|second|third|except|apart)\b", Options)]
    private static partial Regex Some();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
