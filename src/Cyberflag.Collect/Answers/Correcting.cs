using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Words by which a reply takes back what the force sent before: "please disregard our response of 10 November", "our reply contained an error: the correct
/// number is 93, not 63", "this supersedes the figures provided previously". Figures of the force that were read earlier may no longer hold.
/// </summary>
internal static partial class Correcting
{
    /// <summary>Where the document says so first, with its words; null where it does not.</summary>
    public static string? Find(IEnumerable<string> passages) =>
        passages.SelectMany(p => Sentences.Of(p).Select(s => p.Substring(s.Start, s.Length))).FirstOrDefault(TakesBack) is { } sentence ? Shortened(sentence.Trim()) : null;

    /// <summary>True for a sentence that takes back an earlier reply or a figure of it. That a figure of ours was quoted, asked about or may be revised one day is none.</summary>
    public static bool TakesBack(string sentence) => (Earlier().IsMatch(sentence) && Wrong().IsMatch(sentence) || Disregard().IsMatch(sentence) || NotThis().IsMatch(sentence)) && !Possible().IsMatch(sentence);

    private static string Shortened(string words) => words.Length <= 120 ? words : words[..117].TrimEnd() + "\u2026";

    private const string Sent = @"(?:response|reply|answer|letter|e-?mail|disclosure|figures?|data|numbers?|totals?|table|spreadsheet|information)";

    // Of what was sent before, by us.
    [GeneratedRegex(
        @"\b(?:our|the|my)\s+(?:previous|earlier|original|initial|first|last|recent)\s+(?:\w+\s+)?" + Sent + @"\b|\b(?:our|my)\s+(?:\w+\s+)?" + Sent + @"\s+(?:of|dated|sent|to\s+you)\b|\b"
        + Sent + @"\s+(?:\w+\s+){0,4}?(?:previously|earlier|originally|initially|already)\b|\b(?:previously|earlier|originally|initially|already)\s+(?:\w+\s+)?(?:sent|given|provided|supplied|released|disclosed|published|stated|quoted|reported)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex(
        @"\b(?:wrong|wrongly|incorrect|incorrectly|inaccurate|in\s+error|an?\s+error|errors?|mistakes?|mistaken|mis(?:typed|printed|stated|calculated)|withdraw\w*|superse\w+|replac\w+|retract\w*|amended|corrected|no\s+longer\s+(?:valid|correct|accurate)|twice)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();

    [GeneratedRegex(
        @"\b(?:disregard|ignore|discard|withdraw|retract)\s+(?:(?:our|the|my|this|that|any|all)\s+)?(?:\w+\s+){0,2}?(?:" + Sent + @"|it)\b|\bthis\s+(?:\w+\s+)?(?:" + Sent + @")?\s*(?:replaces|supersedes)\b|\b(?:corrected|amended|revised)\s+(?:response|reply|figures?|data|version|table|spreadsheet)\s+(?:is|are|was|were|has|have|follows?|below|attached|enclosed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disregard();

    // "The correct number … is 93, not 63"; "should have read 93".
    [GeneratedRegex(
        @"\b(?:right|correct|corrected|true|accurate)\s+(?:number|figure|total|count)s?\b[^.;]*?\b(?:is|was|are|were)\s+\d[\d,]*(?:[^.;\d]*\bnot\s+\d)?|\bshould\s+(?:read|have\s+(?:read|been))\s+(?:as\s+)?\d|\b\d[\d,]*\s*,?\s+(?:and\s+)?not\s+\d[\d,]*\s*(?:,?\s+as\b|$|[.;])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotThis();

    // "If you receive this in error", "figures may be amended later", "errors in your request".
    [GeneratedRegex(
        @"\b(?:if|may|might|could|can)\b[^.;]*\b(?:error|wrong|mistake|amended|corrected|incorrect|revised|change)\b|\breceived\s+(?:this|it)\b|\byour\s+(?:previous|earlier|original|initial|request|e-?mail|letter)\b|\bsubject\s+to\s+change\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Possible();
}
