using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>What a heading or label tells of the numbers beside it.</summary>
internal enum LabelKind
{
    /// <summary>A period.</summary>
    Period,

    /// <summary>A force or another area.</summary>
    Area,

    /// <summary>Sex or gender.</summary>
    Sex,

    /// <summary>An age or age band.</summary>
    Age,

    /// <summary>An offence.</summary>
    Offence,

    /// <summary>The unit counted.</summary>
    Unit,

    /// <summary>A sum of what stands beside it.</summary>
    Total,

    /// <summary>Only that these are numbers: <c>Count</c>.</summary>
    Number,

    /// <summary>Not known, which belongs to whatever stands beside it.</summary>
    Unknown,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>The kinds of labels by their words alone.</summary>
internal static partial class LabelWords
{
    private static readonly Remembered<LabelKind> Kinds = new(Read);

    /// <summary>The kind of a heading or label, areas and offences aside.</summary>
    public static LabelKind KindOf(string label) => Kinds.Of(label);

    private static LabelKind Read(string label)
    {
        var text = label.Trim().TrimEnd(':').Trim();
        return Total().IsMatch(text) ? LabelKind.Total
            : Sex().IsMatch(text) ? LabelKind.Sex
            : Unknown().IsMatch(text) ? LabelKind.Unknown
            : Number().IsMatch(text) ? LabelKind.Number
            : PeriodReading.Whole(text) is not null || PartOfYear.IsPart(text) || StarredYears.Is(text) ? LabelKind.Period
            : Age().IsMatch(text) ? LabelKind.Age
            : text.Length <= 60 && (UnitReading.Leading(text) is not null || UnitReading.IsRecorded(text)) ? LabelKind.Unit
            : Bilingual(text, KindOf) ?? LabelKind.Other;
    }

    // "Cyfanswm / Total": both halves say the same.
    private static LabelKind? Bilingual(string text, Func<string, LabelKind> read) =>
        text.Split('/') is [var one, var other] && one.Any(char.IsLetter) && other.Any(char.IsLetter) && read(one) is var kind && kind != LabelKind.Other
            && read(other) == kind ? kind : null;

    /// <summary>The kind of which a heading is the name: <c>Age of victim</c> names ages. Null where it names none.</summary>
    public static LabelKind? Names(string heading)
    {
        var text = heading.Trim();
        return text.Length is 0 or > 60 || IsOne(text) ? null
            : AgeName().IsMatch(text) ? LabelKind.Age
            : SexName().IsMatch(text) ? LabelKind.Sex
            : PeriodName().IsMatch(text) ? LabelKind.Period
            : AreaName().IsMatch(text) ? LabelKind.Area
            : OffenceName().IsMatch(text) ? LabelKind.Offence
            : text.Split('/') is [var one, var other] && Names(one) is { } kind && Names(other) == kind ? kind
            : null;
    }

    // "Year ending March 2018" and "Age 10" are a period and an age themselves, and name none.
    private static bool IsOne(string text) => text.Any(char.IsDigit) && KindOf(text) is LabelKind.Period or LabelKind.Age;

    /// <summary>The name of the dimension that a heading gives to labels of no known kind: <c>Outcome type</c> is <c>outcome</c>.</summary>
    public static string? Dimension(string heading)
    {
        var match = Dimensions().Match(heading);
        return match.Success ? match.Groups.Values.Skip(1).First(g => g.Success).Name : null;
    }

    [GeneratedRegex(@"^(?:(?:grand |sub[- ]?|overall |force |county |forcewide |combined )?totals?|totals? for (?:the )?(?:force|year|period)|(?:sub[- ]?)?totals? (?:of|for) (?:the above|these|all(?: of (?:the above|these))?)|all(?: (?:ages|sexes|persons|people|offences|forces|years|victims))?|sum|overall|both|cyfanswm|grand total|total(?: (?:number|count|offences|crimes|all|persons))?)$", Options)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:fe)?males?$|^(?:boy|girl)s?$|^(?:wo)?m[ae]n$|^[fm]$|^(?:merch|bachgen)$|^transgender$|^non[- ]binary$|^indeterminate$|^benyw(?:aidd)?$|^gwryw(?:aidd)?$", Options)]
    private static partial Regex Sex();

    [GeneratedRegex(@"^(?:unknown|not (?:recorded|known|stated|specified|provided)|unspecified|unrecorded|none recorded|anhysbys|blank|\(blank\)|n/k)(?: \w+)?$|^(?:\w+ ){1,4}(?:unknown|not (?:recorded|known|stated))$", Options)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^(?:(?:total )?(?:counts?|numbers?|values?|figures?|volume|nifer)|no\.?|number of)$", Options)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(?:aged?s?\s*)?(?:\d{1,2}\s*(?:[-–]|to)\s*\d{1,2}|\d{1,2}\s*(?:and|or)\s*(?:under|over|below|above|older|younger)|\d{1,2}\s?\+|(?:under|over|below)\s*\d{1,2}s?|\d{1,2} years?(?: old)?)(?:\s*(?:years?|yrs?)(?: old)?)?$|^aged?\s*\d{1,2}$|^(?:under|over) 1 year$|^(?:adults?|child(?:ren)?)$",
        Options)]
    private static partial Regex Age();

    [GeneratedRegex(@"^(?:single |victim'?s?'? |suspect |offender )*(?:age|oed|oedran)\b", Options)]
    private static partial Regex AgeName();

    [GeneratedRegex(@"^(?:victim'?s?'? |suspect |offender )*(?:sex|gender|rhyw)\b", Options)]
    private static partial Regex SexName();

    [GeneratedRegex(@"^(?:(?:financial|calendar|fiscal|recorded|offence|reporting) )?(?:years?|period|month|quarter|blwyddyn|cyfnod|date)\b(?!.*\bof birth)", Options)]
    private static partial Regex PeriodName();

    [GeneratedRegex(@"^(?:police )?(?:forces?|force areas?|areas?|constabulary|heddlu|regions?|pfa|geography)(?: (?:areas? )?(?:names?|codes?))?$|^police force|^(?:ons|gss) codes?$|^enw'r heddlu$", Options)]
    private static partial Regex AreaName();

    [GeneratedRegex(@"^(?:ho(?:me office)? )?(?:offences?|crimes?|troseddau?|classification)(?: (?:types?|descriptions?|codes?|class(?:ification)?|names?|(?:sub[\s-]?)?groups?|(?:sub[\s-]?)?categor(?:y|ies)|titles?))?$|^(?:ho(?:me office)?) (?:code|class|offence)|^crime type|^description$", Options)]
    private static partial Regex OffenceName();

    [GeneratedRegex(@"(?<outcome>\b(?:outcome|disposal|result|canlyniad)s?\b)|(?<channel>^means\b|\b(?:platform|means of communication|site|channel|app|service|social media|website|method of communication)s?\b)|(?<partnership>\bcommunity safety partnership|\bcsp\b)|(?<authority>\blocal authorit(?:y|ies)\b|\blad?\b|\bborough\b)|(?<location>\b(?:location|district|division|lpa|premises|place)s?\b)|(?<ethnicity>\bethnic)|(?<relationship>\brelationship)", Options)]
    private static partial Regex Dimensions();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
