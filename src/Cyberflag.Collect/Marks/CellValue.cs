using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>What stands where a number could stand.</summary>
/// <param name="Status">Whether there is a number, or what stands in its place.</param>
/// <param name="Count">The number, or the bounds that a legend states; otherwise null.</param>
/// <param name="Doubt">Why a person has to look at it, or null.</param>
internal readonly partial record struct CellValue(Status Status, Count? Count, string? Doubt = null)
{
    /// <summary>A whole number as replies print it.</summary>
    public const string NumberPattern = @"(?:\d{1,3}(?:,\d{3})+|\d+)";

    /// <summary>A number or a word that says none.</summary>
    public const string StatedPattern = "(?:" + NumberPattern + @"|nil\b|none\b|zero\b)";

    /// <summary>A mark in place of a number.</summary>
    public const string MarkPattern = @"(?:\*{1,3}|[-–—]|\.{2,3}|:|\[[a-z]\]|[<≤]\s?\d+|(?:fewer|less) than \w+|llai na \w+|#N/A|n/?a|(?:no )?information (?:not )?held|not (?:held|recorded|available|applicable))";

    /// <summary>Reads the text of a cell; null where it is neither number nor mark nor blank.</summary>
    public static CellValue? Read(string text, Legend legend)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return new CellValue(Status.Blank, null);
        }

        if (Whole().Match(trimmed) is { Success: true } whole && long.TryParse(
            string.Concat(whole.Groups["n"].Value.Where(char.IsAsciiDigit)),
            NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var mark = whole.Groups["mark"].Value.Trim();
            var isNegative = whole.Groups["minus"].Success && number > 0;
            return new CellValue(Status.Value, Vocabulary.Count.Exactly(isNegative ? -number : number),
                isNegative ? "a number below zero counts nothing by itself: it may be a correction"
                : mark.Length > 0 && mark != "%" ? $"the mark '{mark}' beside the number may change its meaning" : null);
        }

        if (WithShare().Match(trimmed) is { Success: true } shared)
        {
            return Read(shared.Groups["n"].Value, legend);
        }

        // A word that says none is stated, and is no mark.
        if (None().IsMatch(trimmed) && legend.Meaning(trimmed) is null)
        {
            return new CellValue(Status.Value, Vocabulary.Count.Zero, trimmed.Equals("none", StringComparison.OrdinalIgnoreCase) ? "'none' may mean that nothing is known" : null);
        }

        return Fraction().IsMatch(trimmed) ? new CellValue(Status.Value, null, "not a whole number")
            : legend.Meaning(trimmed)
                ?? StatedBound(trimmed) ?? (Withheld().IsMatch(trimmed) ? new CellValue(Status.Suppressed, null)
                : NotHeld().IsMatch(trimmed) ? new CellValue(Status.NotHeld, null)
                : Unclear().IsMatch(trimmed) ? new CellValue(Status.NotAvailable, null, $"nothing in the document says what '{trimmed}' means")
                : null);
    }

    // "<5" states its upper bound itself; without a legend a zero may be among what it hides.
    private static CellValue? StatedBound(string text)
    {
        var match = Bound().Match(text);
        if (!match.Success)
        {
            return null;
        }

        string[] words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        var limit = long.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : Array.IndexOf(words, match.Groups["n"].Value.ToLowerInvariant());
        var highest = match.Groups["with"].Success ? limit : limit - 1;
        return highest < 0 ? null : new CellValue(Status.Suppressed, Vocabulary.Count.Between(0, highest, BoundCause.Stated));
    }

    [GeneratedRegex(@"^(?:(?:<|(?:fewer|less|lower) than|llai na|under|below)\s?(?<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)|(?<with>≤)\s?(?<n>\d{1,3})|(?<n>\d{1,3}) or (?<with>fewer|less))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    /// <summary>True where the text is a number or a mark of its own, not a blank.</summary>
    public static bool IsNumberOrMark(string text) =>
        text.Trim() is { Length: > 0 } trimmed && (Whole().IsMatch(trimmed) || Fraction().IsMatch(trimmed) || Withheld().IsMatch(trimmed)
            || None().IsMatch(trimmed) || WithShare().IsMatch(trimmed) || Sign().IsMatch(trimmed));

    // A minus is a minus only beside a digit; spaces part thousands.
    [GeneratedRegex(@"^(?<minus>[-−])?(?<n>\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u2007-\u200A\u202F]\d{3})+|\d{1,12})\s?(?<mark>%|\*+|\[[a-z]\]|\([a-z]\)|[pr†‡])?$")]
    private static partial Regex Whole();

    // "40 (89%)": the number and the share that it is.
    [GeneratedRegex(@"^(?<n>\d{1,3}(?:,\d{3})+|\d{1,9})\s*\(\d{1,3}(?:\.\d+)?\s?%\)$")]
    private static partial Regex WithShare();

    [GeneratedRegex(@"^[-−]?\d+\.\d+\s?%?$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^(?:\*{1,3}|\[c\]|[<≤]\s?\d+|(?:fewer|less) than \w+|llai na \w+|under \d+|\d+ or (?:fewer|less)|suppressed|withheld|redacted)$", RegexOptions.IgnoreCase)]
    private static partial Regex Withheld();

    [GeneratedRegex(@"^(?:nil|none|zero)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"^(?:not held|no information held|information not held)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotHeld();

    [GeneratedRegex(@"^(?:[-–—]{1,3}|\.{1,3}|:|#N/A|#[A-Z/0]+[!?]?|n/a|\[[a-z]\])$", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:[-–—]{1,3}|\.{1,3}|:|#N/A|#[A-Z/0]+[!?]?|n/?a|n/?k|\[[a-z]\]|x|z|unknown|not (?:available|applicable|recorded|known))$", RegexOptions.IgnoreCase)]
    private static partial Regex Unclear();
}
