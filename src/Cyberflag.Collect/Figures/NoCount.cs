using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Numbers that are no statistics: workloads, cost limits, references, laws.</summary>
internal static partial class NoCount
{
    /// <summary>True where a sentence tells what an answer would cost: its numbers are records to read, hours and pounds.</summary>
    public static bool IsWorkload(string sentence) => Workload().IsMatch(sentence);

    /// <summary>True where a label ends in the name of a reference, a code or a date.</summary>
    public static bool IsReference(string label) => Reference().IsMatch(label);

    /// <summary>True where the label begins with what is counted.</summary>
    public static bool IsCertain(string label) => Counting().IsMatch(label);

    /// <summary>True where a list of codes has begun: <c>HO codes: 17 Indecent assault; 23 …</c>.</summary>
    public static bool ListsCodes(string before) => Codes().IsMatch(before);

    [GeneratedRegex(@"\bcodes?\s*:[^.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    [GeneratedRegex(
        @"£|\bhours?\b|\bminutes?\b|\bappropriate limit\b|\bcosts? limit\b|\bexceed|\bin excess of\b|\binterrogat|\bindividually\b|\bmanual|\bwould (?:have to|need|take|require)\b|\bsection 12\b|\bto (?:be )?(?:read|review|examine|check)(?:ed)?\b|\bretriev",
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
