using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Tells whether words say no more than what is counted, where and when. After offences, periods, areas, laws and the words of counting are
/// taken away, any word that is left may narrow the count: <c>offences against boys</c>, <c>offences with a weapon</c>. The words of counting
/// are a list; what may narrow a count cannot be listed.
/// </summary>
internal static partial class PlainWords
{
    private static readonly FrozenSet<string> Counting = (
        "number numbers no total totals totalled count counts counted amount volume figure figures offence offences crime crimes recorded recording record reported "
        + "logged registered committed police force forces constabulary service heddlu area county there it were was have has had been being is are be do does did "
        + "the a an this that of in on at by for from to until till up and or with within between during over across throughout under through as per each every "
        + "contrary section sections sub subsection act law legislation home office ho hocr code codes class classes classified classification category counting "
        + "rules rule schedule financial fiscal calendar year years yearly annual annually month months period periods time date dates day days inclusive "
        + "including included both below above follows following shown given table response responses answer answers question q a please find can could confirm "
        + "advise state provide provided supply disclose you your we our us i me my they their request requested information foi held hold holds data details detailed obtained extracted relevant available retrieved search searches searched show shows showed indicate indicates system systems database databases dear applicant sir madam same added together how many what "
        + "tell would like know all overall altogether broken down split into last past previous current earlier relation relating related relate relates regard "
        + "regarding respect which also present will may note notes england wales uk and/or via system crime-recording statistics statistical stats respectively "
        + "first second third fourth fifth one two three four five six seven eight nine ten fy q1 q2 q3 q4 etc ending ended "
        + "nifer cyfanswm troseddau trosedd blwyddyn ariannol rhwng yn o i y yr ac a'r gan ar gyfer gofnodwyd wedi eu cofnodi cod swyddfa gartref ateb cwestiwn "
        + "rose risen rises fell comparison fallen increased increase decreased decrease dropped up down compared than then followed").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words of the names of the offences of these surveys, which narrow nothing that a code has named.
    private static readonly FrozenSet<string> Naming = (
        "causing cause inciting incite engage engaging sexual activity child children indecent images image photographs photograph photos pseudo pseudo-photographs pseudo-photograph "
        + "meeting meet following grooming communication communicating making make taking take distributing distribute distribution possession possess possessing showing permitting "
        + "abuse exploitation prohibited extreme obscene publications rape assault touching penetration familial").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first word that may narrow what is counted, or null where there is none.</summary>
    /// <param name="words">A sentence, a label or the words between two numbers.</param>
    /// <param name="text">The document.</param>
    /// <param name="isLabel">True where the words are a label, in which no number of its own stands.</param>
    public static string? Unexplained(string words, DocumentText text, bool isLabel = false)
    {
        words = Against().Replace(Remark().Replace(Courtesy().Replace(words, Blank), Blank), Blank);
        words = MethodReading.Find(words) == Vocabulary.Method.Flag ? OnlineElement().Replace(words, Blank) : words;
        var open = UnitPhrase().Replace(Bracketed().Replace(Statute().Replace(words, Blank), Blank), Blank).ToCharArray();
        foreach (var (start, length) in OffenceReading.Mentions(words, text.Reference.Offences).Select(o => (o.Start, o.Length))
            .Concat(PeriodReading.Find(words).Select(p => (p.Start, p.Length)))
            .Concat(ForceNames.Find(words, text.Reference.Gazetteer).Select(a => (a.Start, a.Length)))
            .Concat(MethodReading.Mentions(words)).Concat(OffenceSubjects.Mentions(words)).Concat(UnitReading.Mentions(words)).Concat(RelativePeriods.Mentions(words)))
        {
            open.AsSpan(start, length).Fill(' ');
        }

        var rest = new string(open);
        if ((isLabel ? AnyNumber() : Ages()).Match(QuestionNumber().Replace(rest, " ")) is { Success: true } number)
        {
            return number.Value;
        }

        // Beside its code the words of an offence only name it.
        var isCoded = OffenceReading.Mentions(words, text.Reference.Offences).Any(m => m.Label.Any(char.IsDigit));

        // The marker of a subject is how the subject is counted.
        var isMarked = OffenceSubjects.Find(words) is not null;
        return Word().Matches(rest).Select(m => m.Value).FirstOrDefault(w => !Counting.Contains(w) && !(isCoded && Naming.Contains(w)) && !(isMarked && MethodReading.IsMarker(w)));
    }

    /// <summary>The doubt of a number whose words may narrow it, or null.</summary>
    public static string? Doubt(string words, DocumentText text, bool isLabel = false) =>
        OtherAnswer().Match(words) is { Success: true } other ? $"it refers to another answer ('{other.Value}')"
        : Unexplained(words, text, isLabel) is { } word ? $"it may be a part only ('{word}')" : null;

    // What the flag tells: "with an online element".
    [GeneratedRegex(@"\b(?:an?\s+)?(?:online|internet|cyber)[\s-]+(?:element|aspect|component|involvement)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlineElement();

    private static string Blank(Match match) => new(' ', match.Length);

    // "Suspects charged, offences of Q1".
    [GeneratedRegex(@"\b(?:of|from|among|within|for|in)\s+(?:those (?:of|in|at)\s+)?(?:q|question|answer|point)\s?\(?\d+\w?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherAnswer();

    // Acts by name and abbreviation.
    [GeneratedRegex(
        @"\b(?:the\s+)?(?:sexual offences|protection of children|serious crime|criminal justice|justice|malicious communications|communications|online safety|modern slavery|criminal justice and courts)\s+(?:\(\w[\w ]*\)\s*)?(?:act|order)\b(?:\s*\((?:NI|Northern Ireland|Scotland)\))?(?:\s*,?\s*\d{4})?|\b(?:SOA|PCA|CJA|SCA|CJCA|MCA|OSA)\b(?:\s*\d{4})?|\bs(?:ec)?\.?\s?\d+\w*(?:\s?\(\w\))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statute();

    // "(and including)", "(both included)", "the twelve months ending".
    [GeneratedRegex(@"\b(?:twelve|12) months\b|\((?:and |both |all )?(?:including|inclusive|included)(?: of)?\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b\d+\b")]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"(?<![\d/])\b\d{1,2}\s?(?:[-–]\s?\d{1,2}\b|\+)(?![\d/])")]
    private static partial Regex Ages();

    [GeneratedRegex(@"^\W*(?:q|a|question|answer)?\s*\d{1,2}\s?[a-z]?\s?[.):]+|^\W*(?:q|question|answer)\s*\d{1,2}\s?[a-z]?\s?[-–]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionNumber();

    // What a transcriber put into square brackets, or cut off there; what sort of text a collector says that it is.
    [GeneratedRegex(@"\w*\[[^\]]*\]?\w*|\((?-i:[A-Z]{3,}(?: [A-Z]{2,})?)\)|\(press (?:text|release|article|report|notice)\b[^)]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    // Words of a letter that speak to its reader: "Dear Ms Example, thank you for your request", "Please see", "Yours sincerely".
    [GeneratedRegex(
        @"\b(?:dear|annwyl)\s+(?:(?:sir|madam|sirs|all|applicant|requester|mr|mrs|ms|miss|dr|syr|fadam)\b\.?(?:\s*(?:/|or|neu)\s*(?:sir|madam|syr|fadam)\b)?\s*)?(?-i:(?:[A-Z][\p{L}'’\-]+[ ]?){0,2})"
        + @"|\b(?:(?:many|with)\s+)?thank(?:s|ing)?(?:\s+you)?(?:\s+(?:very much|again))?(?:\s+for\s+(?:your|the|this)(?:\s+(?:recent|freedom|of|information|foi|further|above|e-?mail|email|written))*\s+(?:request|letter|e-?mail|email|enquiry|inquiry|message|correspondence|application|query|patience|interest))?(?:,?\s+(?:which\s+(?:was|we)\s+)?(?:received|dated|sent)(?:\s+(?:by us|here))?(?:\s+on)?)?"
        + @"|\bdiolch(?:\s+yn fawr)?(?:\s+am\s+eich\s+(?:cais|llythyr|e-?bost))?|\b(?:please\s+)?see(?=\s+(?:the\s+|our\s+|my\s+)?(?:table|figures?|data|below|above|attached|enclosed|answer|response|reply|note)s?\b)|\bplease\s+(?:see|note)\b|\bgweler\b"
        + @"|\byours\s+(?:sincerely|faithfully|truly)\b|\b(?:kind|best|with)\s+regards\b|\bI\s+(?:write|am writing)\b(?:\s+(?:to|in|with)\b)?(?:\s+(?:reply|response|answer)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    // "54, against 40 the year before" compares; "against boys" narrows.
    [GeneratedRegex(@"\bagainst(?=\s+\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Against();

    // "Custody records where a person was charged with at least one offence of …".
    [GeneratedRegex(@"\bwhere (?:a|the|an) (?:person|suspect|individual|offender|adult)s? (?:was|were|has been|have been) (?:charged|arrested|cautioned)(?: (?:with|for) (?:at least one|an|the))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitPhrase();

    [GeneratedRegex(@"[\p{L}][\p{L}'’\-]{2,}")]
    private static partial Regex Word();
}
