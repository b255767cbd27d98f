using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Numbers that are no statistics: workloads, cost limits, references, laws.</summary>
internal static partial class NoCount
{
    /// <summary>True where a sentence tells what an answer would cost: its numbers are records to read, hours and pounds.</summary>
    public static bool IsWorkload(string sentence) => Workload().IsMatch(sentence);

    /// <summary>Why the numbers of a passage may be the records that somebody would have to read, or null: the passage or the next one tells of that work.</summary>
    public static string? MayBeWorkload(DocumentText text, int index) =>
        Enumerable.Range(index, Math.Min(2, text.Passages.Length - index)).Any(i => text.Passages[i].Question == text.Passages[index].Question && Work().IsMatch(text.Passages[i].Text))
            ? "it may be a number of records to read"
            : null;

    /// <summary>True where a label ends in the name of a reference, a code or a date.</summary>
    public static bool IsReference(string label) => Reference().IsMatch(label);

    /// <summary>True where the label begins with what is counted.</summary>
    public static bool IsCertain(string label) => Counting().IsMatch(label);

    /// <summary>True where a list of codes has begun: <c>HO codes: 17 Indecent assault; 23 …</c>.</summary>
    public static bool ListsCodes(string before) => Codes().IsMatch(before);

    /// <summary>Where numbers stand that are no counts by their own words: references, sections, ages, hours, money, days.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string text) => Named().Matches(text).Select(m => (m.Index, m.Length)).Concat(Dates.Mentions(text));

    [GeneratedRegex(
        @"\b(?:ref(?:erence)?|foi|foia|urn|pub|request|case|enquiry|tel(?:ephone)?|phone|fax|ext|page|sections?|s\.?|code|class|category|table|note|question|answer|q|a|no\.?|act|version|annex|article|paragraph|aged?|the age of|under|over)\s*(?:no\.?\s*|number\s*)?[:#]?\s*\d[\d/.\-]*(?:\(\w\))*|^\s*\d{1,2}\s?[a-z]?\s?[.)]+|\d{1,2}\s*(?:[-–]|to)\s*\d{1,2}\s*years?\b|\d+\s*(?:years?|months?|(?:(?:working|calendar|school|further)\s+)*days?|weeks?|hours?|minutes?|officers?|staff|%|per ?cent)\b|£\s?[\d,.]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\bmanual(?:ly)?\b|\bwould (?:have to|need|require)\b|\bminutes?\b|\b(?:each|every) (?:one|record|case|crime|file|log|individual)\b.{0,40}\b(?:read|review|open|check|examin|research)|\bappropriate limit\b|\bin excess of \d+ hours\b|\bexceeds? the\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    [GeneratedRegex(@"\bcodes?\s*:[^.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    [GeneratedRegex(
        @"£|\bhours?\b|\bminutes?\b|\bappropriate limit\b|\bcosts? limit\b|\bexceed|\bin excess of\b|\binterrogat|\bindividually\b|\bmanual|\bwould (?:have to|need|take|require)\b|\bsection 12\b|\bto (?:be )?(?:read|review|examine|check)(?:ed)?\b|\bretriev|\bdip[- ]sampl|\bper record\b|\beach (?:individual )?(?:record|case|crime|file|log|incident|occurrence)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Workload();

    [GeneratedRegex(
        @"\b(?:ref(?:erence)?|foi|foia|urn|pub|request|case|enquiry|tel(?:ephone)?|phone|fax|ext|page|section|code|class|category|table|note|question|answer|number no|act|version|annex|postcode|date|year|aged?|under|over|classification)\b\W*(?:no\.?|number|numbers)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"^\W*(?:\d{1,2}\s?[a-z]?\s?[.)]+\s*)?(?:the\s+)?(?:total\s+)?(?:(?:number|count|total)s?\s+(?:of\s+)?)?(?:(?:recorded|all|reported|individual|child|sexual)\s+)*(?:non-)?(?:offences?|crimes?|victims?|arrests?|charges?|cautions?|prosecutions?|suspects?|offenders?|custody records?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting();
}
