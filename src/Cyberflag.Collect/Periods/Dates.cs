using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Days and months as replies write them.</summary>
internal static partial class Dates
{
    /// <summary>A month by its name, short or long, English or Welsh.</summary>
    public const string MonthName =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
        + @"|ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr)";

    /// <summary>A day or a month, with or without its year, as one part of a range.</summary>
    public const string Any =
        @"(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?" + MonthName + @"\b,?(?:\s+(?:\d{4}|'\d{2}))?"
        + @"|" + MonthName + @"\s+\d{1,2}(?:st|nd|rd|th)?\b(?!\d),?(?:\s+\d{4})?"
        + @"|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b|" + MonthName + @"\b\.?[ \-]?(?:\d{4}\b|'?\d{2}\b)|" + MonthName + @"\b)";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Welsh =
        ["ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"];

    /// <summary>A date as far as it was written.</summary>
    public readonly record struct Written(int? Day, int Month, int? Year)
    {
        /// <summary>Its first day, where the year is known or given.</summary>
        public DateOnly? First(int? year) => Make(Year ?? year, Month, Day ?? 1);

        /// <summary>Its last day: of a month without a day the last of the month.</summary>
        public DateOnly? Last(int? year) =>
            Day is { } day ? Make(Year ?? year, Month, day) : Make(Year ?? year, Month, 1)?.AddMonths(1).AddDays(-1);

        private static DateOnly? Make(int? year, int month, int day) =>
            year is >= 1950 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month)
                ? new DateOnly(year.Value, month, day)
                : null;
    }

    /// <summary>Reads one date of the form <see cref="Any"/>, British order; null where it is none.</summary>
    public static Written? Read(string text)
    {
        if (Numeric().Match(text) is { Success: true } numeric)
        {
            return new Written(Int(numeric, "d"), Int(numeric, "m")!.Value, Four(Int(numeric, "y")));
        }

        var words = Worded().Match(text);
        return words.Success && MonthOf(words.Groups["month"].Value) is { } month
            ? new Written(Int(words, "d"), month, Four(Int(words, "y")))
            : null;
    }

    /// <summary>The first complete day in a text, or null.</summary>
    public static DateOnly? FirstDay(string text) => AnyDate().Matches(text).Select(m => Read(m.Value))
        .Where(d => d is { Day: not null, Year: not null }).Select(d => d!.Value.First(null)).FirstOrDefault(d => d is not null);

    /// <summary>Where days and months stand in a text.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string text) => AnyDate().Matches(text).Select(m => (m.Index, m.Length));

    private static int? MonthOf(string name)
    {
        var folded = name.ToLowerInvariant();
        var welsh = Array.FindIndex(Welsh, m => m == folded || Softened(m) == folded);
        return welsh >= 0 ? welsh + 1 : Array.FindIndex(Months, m => folded.StartsWith(m, StringComparison.Ordinal)) is >= 0 and var at ? at + 1 : null;
    }

    // The Welsh name as it stands after "o" and "i": Mawrth, i Fawrth.
    private static string Softened(string month) => month[0] switch
    {
        'm' => "f" + month[1..],
        'g' => month[1..],
        't' => "d" + month[1..],
        'r' => "r" + month[2..],
        _ => month,
    };

    private static int? Four(int? year) => year < 100 ? year + (year < 50 ? 2000 : 1900) : year;

    private static int? Int(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\s*(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4}|\d{2}))\s*$")]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"^\s*(?:(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>[a-z]+),?(?:\s+'?(?<y>\d{4}|\d{2}))?|(?<month>[a-z]+)\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d),?\s+(?<y>\d{4})"
        + @"|(?<month>[a-z]+)\s+(?<d>\d{1,2})(?:st|nd|rd|th)\b|(?<month>[a-z]+)\.?[ \-]?'?(?<y>\d{4}|\d{2})|(?<month>[a-z]+))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worded();

    [GeneratedRegex(@"\b" + Any, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();
}
