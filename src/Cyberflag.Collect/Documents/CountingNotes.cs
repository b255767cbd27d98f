using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Notes that say that figures count less, more or something else than their labels: <c>2024/25 covers April 2024 to January 2025 only</c>, <c>these figures
/// exclude undetected offences</c>, <c>includes 9 offences of 88A</c>, <c>these are outcomes, not offences</c>. They may stand anywhere in the document, far from the
/// figures. A note that names a period is about the figures of that period, any other about all; one in a sheet is about the figures of its sheet. A numbered
/// note of a sheet is about what carries its number, and is read there; a note with a mark is about the labels that carry it.
/// </summary>
internal sealed partial class CountingNotes
{
    private const int LongestQuote = 90;
    private readonly DocumentText text;
    private readonly ImmutableArray<Note> sentences;

    private CountingNotes(DocumentText text, ImmutableArray<Note> sentences) => (this.text, this.sentences) = (text, sentences);

    /// <summary>The notes of a document; what the request says is none.</summary>
    public static CountingNotes Of(DocumentText text) => new(text,
    [
        .. text.Passages.Where(p => !p.IsAsked && !p.Text.TrimEnd().EndsWith('?') && !(p.Sheet is not null && Numbered().IsMatch(p.Text)))
            .SelectMany(p => Sentences.Of(p.Text).SelectMany(s => p.Text.Substring(s.Start, s.Length).Split("; ")).Select(s => new Note(s.Trim(), p.Sheet, LabelMarks.Leading(p.Text)))).Where(s => Tells(s.Text)),
    ]);

    /// <summary>The observations, those that a note is about marked.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="drafts">The drafts that they were made of, in the same order.</param>
    public ImmutableArray<Observation> Check(ImmutableArray<Observation> observations, IReadOnlyList<Draft> drafts)
    {
        var doubts = sentences.SelectMany(s => About(s.Text, InSheet(s.Sheet, Marked(s.Mark, observations, drafts))).Select(o => (o, Why: Doubt(s.Text)))).ToLookup(d => d.o, d => d.Why);
        return doubts.Count == 0 ? observations : [.. observations.Select(o => doubts.Contains(o) ? Doubted(o, doubts[o]) : o)];
    }

    private IEnumerable<Observation> About(string sentence, ImmutableArray<Observation> observations)
    {
        var periods = PeriodReading.Find(sentence).Concat(PeriodReading.BareYears(sentence)).Select(p => p.Period).ToImmutableArray();
        observations = Named(sentence, observations);
        var open = observations.Where(o => !IsNarrowed(sentence, periods, o)).ToList();
        var named = open.Where(o => o.Period is { } own && periods.Any(p => own.Contains(p) || p.Contains(own))).ToList();
        var all = named.Count > 0 ? named : open.Count == observations.Length ? open : [];
        all = Shares().IsMatch(sentence) ? [.. all.Where(o => o.Unit is CountingUnit.Percent or CountingUnit.Rate)] : all;
        return IsLess(sentence) ? all : all.Where(o => IsPartOf(sentence, periods, o) || IsMore(sentence, o) || IsOther(sentence, o));
    }

    // "2017 for sexual communication with a child is 3 April to 31 December": what names an offence before it says what it changes is about that offence.
    private ImmutableArray<Observation> Named(string sentence, ImmutableArray<Observation> observations)
    {
        var verb = Verb().Match(sentence);
        var codes = verb.Success ? OffenceReading.Find(sentence[..verb.Index], text.Reference.Offences).Select(m => m.Code).OfType<string>().ToList() : [];
        var own = observations.Where(o => o.Offence is not null && codes.Contains(o.Offence)).ToImmutableArray();
        return own.IsEmpty ? observations : own;
    }

    // A note with a mark is about what carries the mark, where anything does.
    private static ImmutableArray<Observation> Marked(string? mark, ImmutableArray<Observation> observations, IReadOnlyList<Draft> drafts) =>
        mark is null || !drafts.Any(d => d.Marks.Contains(mark)) ? observations : [.. observations.Where((_, i) => drafts[i].Marks.Contains(mark))];

    private static ImmutableArray<Observation> InSheet(string? sheet, ImmutableArray<Observation> observations) =>
        sheet is null ? observations : [.. observations.Where(o => o.Source.Locator.StartsWith(sheet, StringComparison.Ordinal))];

    private static bool Tells(string s) => !Legend.Explains(s) && (Changes().IsMatch(s) || Months().IsMatch(s) || Covers().IsMatch(s) || Stretch().IsMatch(s) || LastDay(s) is not null) && !NoCount.IsWorkload(s) && !Procedure().IsMatch(s)
        && !CountsItself().IsMatch(s) && !ChangesSource().IsMatch(s) && !Rounding().IsMatch(s);

    // "2017 is 1 January to 30 September only" has been understood where the figure is of a part of 2017.
    private static bool IsNarrowed(string sentence, ImmutableArray<Period> periods, Observation o) =>
        Only().IsMatch(sentence) && !Excludes().IsMatch(sentence) && o.Period is { } own && periods.Any(p => p != own && p.Contains(own));

    private bool IsLess(string sentence) => HasSubject(sentence) && (Excludes().IsMatch(WithoutPeriods(sentence))
        || (Only().IsMatch(sentence) && PlainWords.Unexplained(Lead().Replace(Only().Replace(sentence, " "), " "), text) is not null));

    // A stretch within the year, or so many months of it.
    private static bool IsPartOf(string sentence, ImmutableArray<Period> periods, Observation o) => o.Period is { } own
        && ((LastDay(sentence) is { } last && own.Start < last && last < own.End) || (Stretch().IsMatch(sentence) && periods.Any(p => p == own)) || (Covers().IsMatch(sentence) && periods.Any(p => p != own && own.Contains(p))) || (Months().IsMatch(sentence) && own.Start.AddYears(1).AddDays(-1) == own.End));

    // "To 31 July 2023", "data as at 12 May 2024": a year that was not over on that day is held in part.
    private static DateOnly? LastDay(string sentence) =>
        UpTo().Match(sentence) is { Success: true } match && Dates.Read(match.Groups["day"].Value) is { Year: not null } day ? day.Last(null) : null;

    private bool IsMore(string sentence, Observation o) => Includes().Match(sentence) is { Success: true } match && (HasSubject(sentence) || match.Index == 0)
        && Recorded().Replace(match.Groups["what"].Value, " ") is var what
        && (PlainWords.Unexplained(what, text) is not null || OffenceReading.Find(what, text.Reference.Offences).Any(f => f.Code != o.Offence));

    private static bool IsOther(string sentence, Observation o) => (HasSubject(sentence) && Denies().Match(sentence) is { Success: true } denied && UnitReading.Leading(denied.Groups["what"].Value) == o.Unit)
        || (Redefines().Match(WithPeriodsAsWords(sentence)) is { Success: true } match && UnitReading.Leading(match.Groups["what"].Value) != o.Unit);

    // "2018/19, excluding January to March 2019" is a period that is understood.
    private static string WithoutPeriods(string sentence)
    {
        var open = sentence.ToCharArray();
        foreach (var period in PeriodReading.Find(sentence))
        {
            open.AsSpan(period.Start, period.Length).Fill(' ');
        }

        return new string(open);
    }

    // "The 2019/20 figure is victims", "the figure for 2019 is victims" redefine as "the figure is victims" does, for the year that they name.
    private static string WithPeriodsAsWords(string sentence) =>
        PeriodReading.Find(sentence).Concat(PeriodReading.BareYears(sentence)).OrderByDescending(p => p.Start)
            .Aggregate(sentence, (s, p) => p.End <= s.Length ? $"{s[..p.Start]}period{s[p.End..]}" : s);

    private static bool HasSubject(string sentence) => Subject().IsMatch(sentence) || PeriodReading.Find(sentence).Length > 0;

    private static string Doubt(string sentence) =>
        $"a note may make it a part, or more than the whole: '{(sentence.Length > LongestQuote ? sentence[..LongestQuote] + "…" : sentence).Replace(';', ',')}'";

    private static Observation Doubted(Observation o, IEnumerable<string> why) => o with
    {
        NeedsReview = true,
        Why = string.Join("; ", why.Distinct().Prepend(o.Why).Where(w => w.Length > 0)),
    };

    [GeneratedRegex(@"^\s*[\[(]?\d{1,2}[.)\]]?\s+\p{L}")]
    private static partial Regex Numbered();

    // "26 further offences contain …" tells a number of its own, which is read with it.
    [GeneratedRegex(@"^\W*(?:an?\s+|the\s+)?(?:\d[\d,]*)\s+(?:further|additional|other|more)\b", Options)]
    private static partial Regex CountsItself();

    // "Taken from one system up to February 2024 and from another after it": together all of the time.
    [GeneratedRegex(@"\bfrom\b[^.;]{2,40}\b(?:up to|to|until|before)\b[^.;]{3,30}\band (?:from )?[^.;]{2,30}\b(?:after|afterwards|since|thereafter|from then)\b", Options)]
    private static partial Regex ChangesSource();

    // An offence counts in the year in which it was recorded, whenever it was committed (Home Office Counting Rules).
    [GeneratedRegex(@"\b(?:historic(?:al)?|non[- ]recent|older|past)\s+(?:(?:sexual|sex|child)\s+)*(?:offences|crimes|allegations|reports|cases)\s+(?:(?:which|that) (?:were|have been)\s+)?(?:reported|recorded)\b(?:\s+to (?:us|the police|the force|police))?", Options)]
    private static partial Regex Recorded();

    [GeneratedRegex(@"^\W*(?:the\s+)?(?:percentages?|rates?|shares?|proportions?)\b", Options)]
    private static partial Regex Shares();

    // "Percentages may not add to 100" changes nothing that a cell says.
    [GeneratedRegex(@"\b(?:may|might|do|does|will|need) not (?:always )?(?:add|sum|total|tally)\b|\brounded to\b", Options)]
    private static partial Regex Rounding();

    private readonly record struct Note(string Text, string? Sheet, string? Mark);

    private const string Things = @"(?:figures?|numbers?|counts?|totals?|data(?:set)?|results?|statistics|stats|returns?|tables?|rows?|columns?|years?|answers?|offences|crimes)";

    [GeneratedRegex(@"\bexclud|\binclud|\bomit|\bonly\b|\blimited to\b|\brestricted to\b|\bleft out\b|\bexcept\b|\bother than\b|\bapart from\b|\bnot\b|\brather than\b|\binstead of\b|\bincomplete\b|\bpart[- ]year\b|\bpartial\b|\bcontain|\bcomprise|^\W*(?:please (?:note|be aware)\b|note\b)?.{0,60}\b(?:is|are|was|were|represents?|relates? to|refers? to|shows?|counts?)\b", Options)]
    private static partial Regex Changes();

    [GeneratedRegex(@"\b(?:is|are|was|were|do|does|did|cover\w*|exclud\w*|includ\w*|contain\w*|omit\w*|relate\w*|refer\w*)\b", Options)]
    private static partial Regex Verb();

    // "Is 3 April to 31 December": days without a year that are no whole year.
    [GeneratedRegex(@"\b(?:is|are|was|covers?|runs?|from)\s+(?:only\s+)?(?:from\s+)?(?!1(?:st)? (?:january (?:to|-) 31(?:st)? december|april (?:to|-) 31(?:st)? march))(?:\d{1,2}(?:st|nd|rd|th)?\s+)(?:" + Dates.MonthName + @")\s*(?:to|until|[-–])\s*\d{1,2}(?:st|nd|rd|th)?\s+(?:" + Dates.MonthName + @")\b(?!\s+\d)", Options)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"(?:^\W*(?:\d{1,2}\W+)?(?:figures?\s+|data\s+|up\s+)?(?:to|until)|\b(?:as\s+(?:at|of)|extracted\s+on|(?:correct|accurate)\s+(?:at|on|to|as\s+of)|up\s+to|until))\s+(?:and\s+including\s+)?(?:the\s+)?(?<day>" + Dates.Any + @")", Options)]
    private static partial Regex UpTo();

    // Whether a sentence tells of the figures at all.
    [GeneratedRegex(@"^\W*(?:(?:please )?(?:note|be aware)|nb|n\.b)\b|\b(?:these|those|this|they|it|the above|the below)\b|\b" + Things + @"\b|^\W*(?:exclud|includ|does not|do not|not including|only|part[- ]year|incomplete)", Options)]
    private static partial Regex Subject();

    [GeneratedRegex(
        @"\bexclud(?:es?|ed|ing)\b|\b(?:do|does|did|is|are|was|were|has|have|may|will)(?: not|n't)(?: be| been)? (?:includ(?:e|ed|ing)|count(?:ed)?|cover(?:ed)?|capture[sd]?)\b|\bnot (?:including|counting|included|counted)\b|\bomit(?:s|ted)?\b|\bleft out\b|\bleaves? out\b|\bexcept(?:ing)?(?: for)?\b|\bwith the exception of\b|\bother than\b|\bapart from\b|\b(?:is|are|was|were) (?:incomplete|partial)\b|\bpart[- ]year\b",
        Options)]
    private static partial Regex Excludes();

    [GeneratedRegex(@"\b(?:cover|relat|refer|includ|count|show|represent|reflect|contain|record)\w*\b(?=[^.]*\bonly\b)|\bonly (?:covers?|relates?|refers?|includes?|counts?|shows?|represents?|reflects?|contains?)\b|(?<=\b(?:are|is|were|was)\b[^.]{0,80})\bonly\W*$|\b(?:limited|restricted|confined) to\b", Options)]
    private static partial Regex Only();

    [GeneratedRegex(@"\bonly\b|^\W*(?:please )?(?:note|be aware)(?: that)?\b", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:covers?|covering|is for|are for|was for|runs?|relates? to|refers? to|is from|are from|is of|includes?|represents?|up to|until)\b", Options)]
    private static partial Regex Covers();

    [GeneratedRegex(@"\b(?:for|of|covers?|covering|only|includes?|represents?)\s+(?:only\s+)?(?:the\s+)?(?:first\s+|last\s+)?(?:[1-9]|1[01]|two|three|four|five|six|seven|eight|nine|ten|eleven)[\s-]+months?\b(?!\s+(?:of age|old))", Options)]
    private static partial Regex Months();

    [GeneratedRegex(@"\b(?:also )?(?:includ(?:es?|ed|ing)|contains?|comprises?)\s+(?<what>.+)$", Options)]
    private static partial Regex Includes();

    [GeneratedRegex(@"\b(?:not|rather than|instead of)\s+(?:of\s+|to\s+|the\s+|as\s+)?(?:numbers?\s+of\s+)?(?:(?:recorded|individual|separate|confirmed)\s+)*(?<what>offences|crimes|victims|suspects|offenders|arrests|charges)\b(?!\s+(?:will|can|could|may|are|were|have|held))", Options)]
    private static partial Regex Denies();

    [GeneratedRegex(
        @"^\W*(?:(?:please )?(?:note|be aware)(?: that)?:?\s+)?(?:(?:in|for)\s+period,?\s+)?(?:these|those|they|period|(?:(?:all|the|these|our|this|last|first|above|below|period)\s+)*(?:figures?|numbers?|counts?|totals?|data)(?:\s+(?:above|below|given|provided|shown|supplied|for|in|of|to|and|period))*)\s+(?:are|were|is|was|represents?|relates? to|refers? to|shows?|counts?)\s+(?:(?:only|all|the|of|for|numbers?|counts?|recorded|for)\s+)*(?<what>(?:outcomes?|disposals?|incidents?|occurrences?|calls|reports|investigations|cases|suspects?|offenders?|victims?|children|persons|people|arrests?|charges?|cautions?|convictions?|prosecutions?|custody records?|non-crimes?)\b)",
        Options)]
    private static partial Regex Redefines();

    // How a request is handled, what may be done with the answer, and what laws say.
    [GeneratedRegex(@"\b(?:working|bank) days?\b|\bholidays?\b|\bexempt|\bpublic interest\b|\bpersonal (?:data|information)\b|\bright to\b|\bcopyright\b|\bre-?use\b|\bunless\b|\bsection (?:1|2|3|4)\d\b|\bshould (?:not|only)\b|\bcompar(?:e|ed|able|isons?|ing)\b|\b(?:not|un)able to\b|\bnot (?:held|hold|available|require\w*|possible|obliged)\b|\bcannot\b|\bcontact\b|\b(?:reply|response|letter)\b|\be-?mail\b|\bpenalt", Options)]
    private static partial Regex Procedure();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
