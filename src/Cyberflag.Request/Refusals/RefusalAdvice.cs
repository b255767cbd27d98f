using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// Advice on a refusal, section by section. Titles are those of the Freedom of Information Act 2000 (c. 36) and of the Freedom of Information (Scotland)
/// Act 2002 (asp 13), as legislation.gov.uk has them; which exemptions are absolute stands in section 2 of each.
/// </summary>
public static partial class RefusalAdvice
{
    private const string Counts = "Totals by force and year, offered instead, name no person and no case.";

    private static readonly ImmutableArray<SectionAdvice> All =
    [
        new(RequestLaw.Foia, 12, "Exemption where cost of compliance exceeds appropriate limit", SectionKind.Procedural,
            "Ask for the estimate: how many records, how long each. Only finding out whether it is held, locating, retrieving and extracting may be counted (Fees Regulations 2004, regulation 4(3)); a count by a flag needs no record to be read. Ask for less, in the order of the questions, and for advice (section 16)."),
        new(RequestLaw.Foia, 14, "Vexatious or repeated requests", SectionKind.Procedural,
            "A repeated request is one that is identical or substantially similar to one already complied with, before a reasonable interval has passed (section 14(2)): another year's figures are other information."),
        new(RequestLaw.Foia, 17, "Refusal of request", SectionKind.Procedural,
            "It is no ground but the form: the notice has to name the exemption, to say why it applies, and where it is qualified why the public interest is for withholding (section 17(1), (3)). Ask for what is missing."),
        new(RequestLaw.Foia, 21, "Information accessible to applicant by other means", SectionKind.Absolute,
            "Ask where exactly it is published. It must be reasonably accessible to you, and be the same information: the same offences, years and flag."),
        new(RequestLaw.Foia, 22, "Information intended for future publication", SectionKind.Qualified,
            "The force must have meant to publish this very information when you asked, and it must be reasonable to wait. Ask for the day of publication, and write it down: the figures are to be fetched then."),
        new(RequestLaw.Foia, 23, "Information supplied by, or relating to, bodies dealing with security matters", SectionKind.Absolute, $"Ask which part of the question it is about: counts of recorded offences are the force's own. {Counts}"),
        new(RequestLaw.Foia, 24, "National security", SectionKind.Qualified, $"Ask why withholding is required for the purpose. {Counts}"),
        new(RequestLaw.Foia, 30, "Investigations and proceedings conducted by public authorities", SectionKind.Qualified,
            $"It covers information held for an investigation; a statistic over all recorded offences tells nothing of any. {Counts} Ask for the test of the public interest."),
        new(RequestLaw.Foia, 31, "Law enforcement", SectionKind.Qualified,
            $"Ask which interest of section 31(1) would be prejudiced, by what, and how likely that is. {Counts} Recorded crime is published by the Home Office already."),
        new(RequestLaw.Foia, 38, "Health and safety", SectionKind.Qualified, $"Ask whom disclosure would, or would be likely to, endanger, and by what. {Counts}"),
        new(RequestLaw.Foia, 40, "Personal information", SectionKind.Mixed,
            "A count is personal data only where somebody can be identified by it and by what else is at hand. Offer wider groups instead of exact small numbers: no breakdown, several years together, or \"1 to 4\". Zeros and larger counts can then be given."),
        new(RequestLaw.Foia, 41, "Information provided in confidence", SectionKind.Absolute, "It covers what the force got from somebody else and whose disclosure that person could sue for. The force's own counts are neither."),
        new(RequestLaw.Foia, 43, "Commercial interests", SectionKind.Qualified, "Ask whose commercial interest a count of offences would prejudice, and how."),
        new(RequestLaw.Foisa, 12, "Excessive cost of compliance", SectionKind.Procedural,
            "Ask for the estimate: how many records, how long each, at what rate (at most £15 an hour, £600 in all: Fees for Required Disclosure Regulations 2004, regulations 3 and 5). Ask for less, in the order of the questions, and for advice (section 15)."),
        new(RequestLaw.Foisa, 14, "Vexatious or repeated requests", SectionKind.Procedural, "A repeated request is one that is identical or substantially similar to one already complied with, before a reasonable time has passed (section 14(2)): another year's figures are other information."),
        new(RequestLaw.Foisa, 16, "Refusal of request", SectionKind.Procedural, "It is no ground but the form: the notice has to name the exemption and to say why it applies (section 16(1)), and why the public interest is for withholding (section 16(2)). Ask for what is missing."),
        new(RequestLaw.Foisa, 17, "Notice that information is not held", SectionKind.Procedural, "Nothing is withheld. Where you have reason to think that it is held, say so and ask for a review."),
        new(RequestLaw.Foisa, 18, "Further provision as respects responses to request", SectionKind.Procedural,
            "Neither confirmed nor denied. The exemption that would apply has to be named, and revealing whether it is held has to be against the public interest. That offences are recorded is published already."),
        new(RequestLaw.Foisa, 25, "Information otherwise accessible", SectionKind.Absolute, "Ask where exactly it is published, and whether that is the same information: the same offences, years and marker."),
        new(RequestLaw.Foisa, 27, "Information intended for future publication", SectionKind.Qualified, "Publication has to be planned within twelve weeks of the request (section 27(1)(a)). Ask for the day, and write it down: the figures are to be fetched then."),
        new(RequestLaw.Foisa, 31, "National security and defence", SectionKind.Qualified, $"Ask why withholding is required for the purpose. {Counts}"),
        new(RequestLaw.Foisa, 33, "Commercial interests and the economy", SectionKind.Qualified, "Ask whose commercial interest a count of offences would prejudice substantially, and how."),
        new(RequestLaw.Foisa, 34, "Investigations by Scottish public authorities and proceedings arising out of such investigations", SectionKind.Qualified, $"It covers information held for an investigation; a statistic over all recorded offences tells nothing of any. {Counts}"),
        new(RequestLaw.Foisa, 35, "Law enforcement", SectionKind.Qualified, $"Ask which interest of section 35(1) would be prejudiced substantially, by what, and how likely that is. {Counts}"),
        new(RequestLaw.Foisa, 36, "Confidentiality", SectionKind.Mixed, "Section 36(2) covers what the force got from somebody else and whose disclosure that person could sue for. The force's own counts are neither."),
        new(RequestLaw.Foisa, 38, "Personal information", SectionKind.Mixed,
            "A count is personal data only where somebody can be identified by it and by what else is at hand. Offer wider groups instead of exact small numbers: no breakdown, several years together, or \"1 to 4\". Zeros and larger counts can then be given."),
        new(RequestLaw.Foisa, 39, "Health, safety and the environment", SectionKind.Qualified, $"Ask whom disclosure would, or would be likely to, endanger, and by what. {Counts}"),
    ];

    /// <summary>The advice on a section, or null where there is none: a person reads the section.</summary>
    /// <param name="law">The Act.</param>
    /// <param name="section">A section as an answer cites it: <c>s.40(2)</c>.</param>
    public static SectionAdvice? Of(RequestLaw law, string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return NumberOf(section) is { } number ? All.FirstOrDefault(a => a.Law == law && a.Section == number) : null;
    }

    /// <summary>What to look at before a review is asked for: a paragraph for each section relied on, and for neither confirming nor denying.</summary>
    /// <param name="law">The Act.</param>
    /// <param name="sections">The sections relied on.</param>
    /// <param name="outcome">How the request was answered.</param>
    public static ImmutableArray<string> Words(RequestLaw law, IEnumerable<string> sections, RequestOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var cited = sections.Distinct(StringComparer.Ordinal).ToList();
        IEnumerable<string> known = cited.Select(s => Of(law, s)).OfType<SectionAdvice>().Distinct().Select(a => $"{char.ToUpperInvariant(a.Name[0])}{a.Name[1..]}, {a.KindWords}. {a.Advice}");
        var unknown = cited.Where(s => Of(law, s) is null).Select(s => $"{s}: no advice is held; read the section.");
        return
        [
            .. known, .. unknown,
            .. outcome == RequestOutcome.NeitherConfirmNorDeny && !cited.Exists(s => law == RequestLaw.Foisa && NumberOf(s) == 18)
                ? new[] { $"Neither confirmed nor denied ({(law == RequestLaw.Foisa ? "FOISA section 18" : "section 1(1)(a) and the exemption's own subsection")}): the exemption has to be named. That the force records these offences is published by the Home Office already, so to say that counts are held reveals nothing." }
                : [],
            .. cited.Count == 0 && outcome is RequestOutcome.Refused or RequestOutcome.Cost ? new[] { $"No section was read in the answer. A refusal has to name one (section {(law == RequestLaw.Foisa ? "16(1)" : "17(1)")}); ask for it." } : [],
        ];
    }

    /// <summary>The number of a section: 40 of <c>s.40(2)</c>; null where there is none.</summary>
    public static int? NumberOf(string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Number().Match(section) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^\s*(?:s|section|adran)\.?\s*(?<number>\d{1,2})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
