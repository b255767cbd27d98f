using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// What the document itself says of its marks: <c>* means a count from 1 to 4</c>, <c>a dash (-) = no records found</c>. A mark means what its own
/// document says, and nothing else.
/// </summary>
internal sealed partial class Legend
{
    private readonly ImmutableDictionary<string, CellValue> meanings;

    private Legend(ImmutableDictionary<string, CellValue> meanings) => this.meanings = meanings;

    /// <summary>A document that says nothing of marks.</summary>
    public static Legend None { get; } = new(ImmutableDictionary<string, CellValue>.Empty);

    /// <summary>Collects what the texts of a document say. A mark that is explained in two ways is a doubt wherever it stands.</summary>
    public static Legend Of(IEnumerable<string> texts)
    {
        var meanings = new Dictionary<string, CellValue>(StringComparer.Ordinal);
        foreach (Match match in texts.SelectMany(t => Entry().Matches(t).Concat(Replaced().Matches(t)).Concat(Leading().Matches(t))))
        {
            var mark = Key(match.Groups["mark"].Value);
            if (Understood(match.Groups["meaning"].Value) is { } meaning)
            {
                // "* - no figures …" may be a footnote.
                var isLoose = match.Groups["loose"].Success && meaning.Status == Status.Value;
                meaning = isLoose ? meaning with { Doubt = $"whether a note explains '{mark}' as none is not certain" } : meaning;
                meanings[mark] = meanings.TryGetValue(mark, out var other) && other != meaning
                    ? new CellValue(Status.NotAvailable, null, $"the document explains '{mark}' in two ways")
                    : meaning;
            }
        }

        return new Legend(meanings.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>True for a sentence that says what a mark means, whose numbers count nothing: <c>&lt;5 means between 1 and 4 offences</c>.</summary>
    public static bool Explains(string sentence) =>
        Entry().Matches(sentence).Concat(Replaced().Matches(sentence)).Concat(Leading().Matches(sentence)).Any(m => Understood(m.Groups["meaning"].Value) is not null);

    /// <summary>
    /// Where a text says what a mark means, from the mark to the end of the meaning and no further: <c>* = fewer than 5</c> of <c>* = fewer than 5, 2018/19: 52</c>. The
    /// numbers there count nothing.
    /// </summary>
    public static IEnumerable<(int Start, int End)> Explanations(string text) =>
        from match in Entry().Matches(text).Concat(Replaced().Matches(text)).Concat(Leading().Matches(text))
        let meaning = match.Groups["meaning"]
        where Understood(meaning.Value) is not null
        select (Math.Min(match.Groups["mark"].Index, meaning.Index), meaning.Index + EndOf(meaning.Value));

    // The forms in the order in which they are understood.
    private static int EndOf(string meaning) =>
        new[] { Ratio(), Bounds(), Fewer(), Nothing(), NotHeld(), NotApplicable(), NotAvailable(), Withheld() }
            .Select(form => form.Match(meaning)).Where(m => m.Success).Select(m => m.Index + m.Length).FirstOrDefault();

    /// <summary>What a mark means, or null where the document does not say.</summary>
    public CellValue? Meaning(string mark) => meanings.TryGetValue(Key(mark), out var value) ? value : null;

    private static string Key(string mark) => mark.Trim().ToLowerInvariant() switch
    {
        "an asterisk" or "asterisk" or "asterisks" => "*",
        "a dash" or "dash" or "hyphen" or "a hyphen" or "–" or "—" => "-",
        var other => Gap().Replace(other, ""),
    };

    private static CellValue? Understood(string meaning)
    {
        if (Ratio().IsMatch(meaning))
        {
            return new CellValue(Status.Suppressed, null);
        }

        if (Bounds().Match(meaning) is { Success: true } bounds && Number(bounds, "low") is { } low && Number(bounds, "high") is { } high && low <= high)
        {
            return new CellValue(Status.Suppressed, Count.Between(low, high, BoundCause.Stated));
        }

        // A zero may be among "fewer than 5" unless the document says otherwise.
        if (Fewer().Match(meaning) is { Success: true } fewer && Number(fewer, "high") is { } limit and > 0)
        {
            return new CellValue(Status.Suppressed, Count.Between(0, fewer.Groups["with"].Success ? limit : limit - 1, BoundCause.Stated));
        }

        return Nothing().IsMatch(meaning) ? new CellValue(Status.Value, Count.Zero)
            : NotHeld().IsMatch(meaning) ? new CellValue(Status.NotHeld, null)
            : NotApplicable().IsMatch(meaning) ? new CellValue(Status.NotApplicable, null)
            : NotAvailable().IsMatch(meaning) ? new CellValue(Status.NotAvailable, null)
            : Withheld().IsMatch(meaning) ? new CellValue(Status.Suppressed, null)
            : null;
    }

    private static long? Number(Match match, string group)
    {
        string[] words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        var text = match.Groups[group].Value.ToLowerInvariant();
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Array.IndexOf(words, text) is >= 0 and var at ? at : null;
    }

    [GeneratedRegex(
        @"(?<![\w*])['""‘“]?(?:(?:an?\s+)?(?:asterisks?|dash|hyphen)\s*\(\s*)?(?<mark>\*{1,3}|[<≤]\s?\d+|\[[a-z]\]|(?<=\(|^|\s|['""‘“])[-–—]|\.\.|:|(?:an?\s+)?(?:asterisks?|dash|hyphen)|n/?a\b)\s*\)?['""’”]?\s*(?:=|means?\b|denotes?\b|indicates?\b|represents?\b|stands? for\b|refers? to\b|is\b(?=\s+(?:a |an )?(?:nil|none|zero|no |fewer|less|under|number|figure|count|suppress|withheld))|is used (?:for|where|to)\b|(?<loose>:|[-–]\s))\s*(?<meaning>[^.;]{3,160})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(
        @"\b(?<meaning>(?:(?:fewer|less|lower) than|under|below)\s+\w+)\b[^.]{0,60}\b(?:shown|replaced|represented|displayed|marked|denoted|indicated|recorded|suppressed|given)\s+(?:as|by|with|using)\s+(?:an?\s+)?['""‘“]?(?<mark>\*{1,3}|[<≤]\s?\d+|\[[a-z]\]|asterisks?|dash)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();

    // A note that is nothing but a mark and its meaning: "* less than 5".
    [GeneratedRegex(
        @"^\s*['""‘“]?(?<mark>\*{1,3}|\.\.|:|[-–—](?=\s)|\[[a-z]\])['""’”]?\s*(?<meaning>(?:(?:a |any |the )?(?:numbers?|figures?|counts?|values?) )?(?:(?:fewer|less|lower|smaller) than|under|below|between|from|suppressed|withheld|redacted|not (?:held|applicable|available)|nil|none|zero)\b[^.;]{0,160})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\bpercent|\bbase\b|\bproportion", RegexOptions.IgnoreCase)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"(?:from|between|of|is|range)?\s*\b(?<low>\d+|zero|one|two|three)\s*(?:to|and|[-–])\s*(?<high>\d+|four|five|six|seven|eight|nine|ten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bounds();

    [GeneratedRegex(@"(?:fewer|less|lower|smaller) than\s+(?<high>\w+)|\bunder\s+(?<high>\w+)|\bbelow\s+(?<high>\w+)|[<]\s?(?<high>\d+)|(?<with>)(?<high>\w+) or (?:fewer|less|under)", RegexOptions.IgnoreCase)]
    private static partial Regex Fewer();

    [GeneratedRegex(@"^\s*(?:that\s+)?(?:there were\s+)?(?:no (?:records?|offences|crimes|incidents|recorded|results|data recorded)|none|nil|zero|0)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\bnot held|\bno information held|\bnot recorded", RegexOptions.IgnoreCase)]
    private static partial Regex NotHeld();

    [GeneratedRegex(@"\bnot applicable|\b(?:is|was|became) (?:an offence|law|in force) (?:only )?(?:since|from|after)|\b(?:did not (?:yet )?exist|not (?:yet )?(?:an offence|in force|law))\b|\bcame into force\b|\bthe law (?:was changed|changed|came)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotApplicable();

    [GeneratedRegex(@"\bnot (?:yet )?(?:available|provided|supplied)|\bunavailable|\bmissing", RegexOptions.IgnoreCase)]
    private static partial Regex NotAvailable();

    [GeneratedRegex(@"\bwithheld|\bsuppress|\bredact|\bconfidential|\blow (?:number|count|volume)|\bsmall (?:number|count)|\bdisclos|\bexempt", RegexOptions.IgnoreCase)]
    private static partial Regex Withheld();

    [GeneratedRegex(@"\s")]
    private static partial Regex Gap();
}
