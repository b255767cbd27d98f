using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Finds the periods that a text names. Years of laws, reference numbers, addresses, and the dates on which something was received,
/// answered or published are not among them.
/// </summary>
internal static partial class PeriodReading
{
    /// <summary>The ways of writing a period, the more particular first.</summary>
    public static ImmutableArray<PeriodForm> Forms { get; } =
    [
        new SpanOfYearsForm(), new QuarterMonthsForm(), new ExcludedPartForm(), new YearEndingForm(), new DateRangeForm(), new PartYearForm(), new HalfYearForm(), new FinancialYearForm(), new YearRangeForm(),
        new MonthForm(), new CalendarYearForm(),
    ];

    private static readonly Remembered<ImmutableArray<PeriodMention>> Named = new(ReadAll);
    private static readonly Remembered<PeriodMention?> Wholes = new(ReadWhole);

    /// <summary>The periods that a running text names, in their order.</summary>
    public static ImmutableArray<PeriodMention> Find(string text) => Named.Of(text);

    /// <summary>The period that a cell, or the words before a number, consist of; null where they are anything else.</summary>
    public static PeriodMention? Whole(string text) => Wholes.Of(text);

    private static ImmutableArray<PeriodMention> ReadAll(string text)
    {
        var open = Noise().Replace(text, m => new string('\uFFFC', m.Length)).ToCharArray();
        var found = new List<PeriodMention>();
        foreach (var form in Forms)
        {
            foreach (Match match in form.Pattern.Matches(new string(open)))
            {
                if (form.Read(match, isCell: false) is { } mention)
                {
                    found.Add(mention);
                    open.AsSpan(match.Index, match.Length).Fill('\uFFFC');
                }
            }
        }

        return [.. found.OrderBy(m => m.Start)];
    }

    /// <summary>The years that stand alone in a text, each taken for a period.</summary>
    public static ImmutableArray<PeriodMention> BareYears(string text)
    {
        var open = Noise().Replace(text, m => new string('\uFFFC', m.Length));
        return [.. BareYear().Matches(open).Select(m => new PeriodMention(m.Index, m.Length, Period.CalendarYear(int.Parse(m.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)), null, IsBareYear: true))];
    }

    private static PeriodMention? ReadWhole(string text)
    {
        var trimmed = text.Trim().TrimEnd(':').Trim();
        var stripped = Lead().Replace(trimmed, "");
        return Exactly(trimmed) ?? (stripped != trimmed && Exactly(stripped) is { IsBareYear: false } found ? found : null);
    }

    private static PeriodMention? Exactly(string text)
    {
        foreach (var form in Forms)
        {
            if (form.Pattern.Match(text) is { Success: true } match && match.Index == 0 && match.Length == text.Length
                && form.Read(match, isCell: true) is { } mention)
            {
                return mention;
            }
        }

        return null;
    }

    // "From 2021 to 2022", "Between April 2018 and March 2019".
    [GeneratedRegex(@"^(?:from|between|in|during|for|the period|period|rhwng|o)\s+(?:the\s+)?(?:financial year\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    /// <summary>True where the text counts in financial years, so that a year alone may be one.</summary>
    public static bool SpeaksOfFinancialYears(string text) =>
        FinancialWords().IsMatch(text) || Find(text).Any(m => m.Period.Kind == PeriodKind.FinancialYear);

    /// <summary>True where the text says that it counts by financial year.</summary>
    public static bool SaysFinancialYear(string text) => FinancialWords().IsMatch(text) && !CalendarWords().IsMatch(text);

    [GeneratedRegex(@"\bcalendar years?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalendarWords();

    /// <summary>True where the text speaks of financial years by that name, or names one that can be nothing else.</summary>
    public static bool NamesFinancialYears(string text) =>
        FinancialWords().IsMatch(text) || Find(text).Any(m => m is { Period.Kind: PeriodKind.FinancialYear, Doubt: null });

    [GeneratedRegex(@"(?<![\w/\-–.£,])20[0-4]\d(?![\w/%]|[-–]\d{2}\b|\.\d|,\d{3})")]
    private static partial Regex BareYear();

    // Statutes, references, and days of correspondence.
    [GeneratedRegex(
        @"https?://\S+|\b(?:Acts?|Orders?|Regulations|Measure|Bill)\s*(?:\((?:NI|Northern Ireland|Scotland|EU)\)\s*)?(?:19|20)\d{2}\b"
        + @"|\b(?:SOA|PCA|CJA|SCA|CJCA|MCA|OSA|FOIA|DPA|MSA|CA)\s*(?:19|20)\d{2}\b"
        + @"|\b(?:reference|ref|foi|foia|request|enquiry|urn|case|log|pub)(?:\s*(?:number|no|reference|ref))*\s*[.:#/]*\s*[\[(]?[A-Z/]*[\d][\w/.\-]*(?:\s?-\s?\d+)?"
        + @"|\b(?:date\s+)?(?:received|responded|released|published|dated|updated|clarified|answered|issued|sent)\s*:?\s*(?:on\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?[\s/.]+(?:of\s+)?[\w]+[\s/.]+\d{2,4}"
        + @"|\b(?:press (?:text|release|article|report|notice)|published)\b[^)\].;:\d]{0,20}?\b" + Dates.MonthName + @"\s+(?:19|20)\d{2}\b"
        + @"|\((?!(?:19|20)\d\d/\d\d\))\w{2,6}[/_]\d{2}\)|\b\w*\d[_]\w+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\bfinancial\s+years?\b|\bfiscal\s+years?\b|\bflwyddyn ariannol\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FinancialWords();
}
