using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Writes what the words of a sentence or label say into the draft of its number.</summary>
internal static partial class OwnWords
{
    private static readonly Remembered<string?> Subsets = new(ReadSubset);

    /// <summary>Reads period, offence, unit and area from the words around a number.</summary>
    /// <param name="draft">The number.</param>
    /// <param name="words">Its sentence or label.</param>
    /// <param name="text">The document.</param>
    /// <param name="hasPeriod">True where the period of the number is known from elsewhere.</param>
    public static void Apply(Draft draft, string words, DocumentText text, bool hasPeriod = false)
    {
        if (!hasPeriod)
        {
            var periods = PeriodReading.Find(words).DistinctBy(p => p.Period).ToList();
            draft.Period ??= periods.Count > 0 ? periods[0] : null;
            draft.Doubt(periods.Count > 1 ? "its words name several periods" : periods.Count == 1 && RelativePeriods.Mentions(words).Any() ? "its words name a year by its place too" : null);
        }

        ApplyWhat(draft, words, text);
    }

    /// <summary>Reads offence, unit and area from the words around a number.</summary>
    public static void ApplyWhat(Draft draft, string words, DocumentText text)
    {
        var offences = OffenceReading.Find(words, text.Reference.Offences);
        // Offences counted together are none of them.
        draft.Offence ??= offences.IsEmpty ? null : offences.Length > 1 && Together().IsMatch(words) ? new OffenceMention(0, words.Length, OffenceReading.Class(offences, text.Reference.Offences), words.Trim()) : offences[0];
        draft.Doubt(offences.Length > 1 ? "its words name several offences" : null);

        var units = UnitReading.Find(Share().Replace(OffenceNamesOut(words, offences), " "));
        draft.Unit ??= units.IsEmpty ? null : units[0];

        var areas = ForceNames.Find(words, text.Reference.Gazetteer).Select(a => a.Area).Distinct().ToList();
        if (areas is [var area])
        {
            draft.Area ??= text.Document.Force is { } own && text.Reference.Gazetteer.FindForce(area.Code) == own ? null : area.Code;
            draft.NamesRegion |= area.Kind != Vocabulary.AreaKind.Force;
        }

        draft.Doubt(areas.Count > 1 ? "its words name several areas" : null);
        if (Led().Match(words) is { Success: true } led)
        {
            draft.Unit = units.IsEmpty || units[0] != Vocabulary.CountingUnit.Offences ? draft.Unit : Vocabulary.CountingUnit.Offences;
            draft.Dimensions.TryAdd("outcome", led.Groups["outcome"].Value.ToLowerInvariant());
            draft.Doubt($"it may be a part only ('{led.Value}')");
        }

        draft.Doubt(Subset(words, text));
    }

    /// <summary>Why the words count a part only, or null; the name of an offence narrows nothing.</summary>
    public static string? Subset(string words, DocumentText text) => Subset(
        OffenceReading.Mentions(words, text.Reference.Offences).Aggregate(WithoutAges(words, text), (rest, o) => rest.Remove(o.Start, o.Length).Insert(o.Start, new string(' ', o.Length))));

    // The age that is in the name of the offence narrows nothing: "a child under 13 (HO class 21)".
    private static string WithoutAges(string words, DocumentText text) => OffenceReading.Mentions(words, text.Reference.Offences)
        .Select(m => m.Code is null ? null : text.Reference.Offences.Find(m.Code)).OfType<Vocabulary.Offence>().SelectMany(o => Under().Matches(o.Name)).Select(m => m.Value).Distinct()
        .Aggregate(words, (rest, age) => rest.Replace(age, new string(' ', age.Length), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\bunder \d{1,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Under();

    /// <summary>Why the words count a part only, or null.</summary>
    public static string? Subset(string words) => Subsets.Of(words);

    private static string? ReadSubset(string words)
    {
        // "2018/19, excluding January to March 2019" is a period and no part.
        words = PeriodReading.Find(words).Aggregate(words, (rest, p) => rest.Remove(p.Start, p.Length).Insert(p.Start, new string(' ', p.Length)));
        var found = Part().Match(Dimensions().Replace(words, " "));
        return found.Success ? $"it may be a part only ('{found.Value}')" : null;
    }

    private static string OffenceNamesOut(string words, IEnumerable<OffenceMention> offences) =>
        offences.Aggregate(words, (rest, o) => o.Code == "CSO" ? rest : rest.Remove(o.Start, o.Length).Insert(o.Start, new string(' ', o.Length)));

    // "(18% fewer)" tells how a number moved, and not that it is a share.
    [GeneratedRegex(@"\d+(?:\.\d+)?\s?(?:%|per ?cent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?:together|combined|in combination|taken as one)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    // "Offences with a charge", "crimes that led to a caution".
    [GeneratedRegex(@"\b(?:offences|crimes)\b[^.;:]{0,60}\b(?:with|leading to|led to|resulting in|resulted in|ending in|ended in)\s+(?:an?\s+)?(?<outcome>charge(?:/summons| or summons)?|caution|summons|conviction)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Led();

    // "By age and sex" divides and does not narrow; "(and including)" belongs to a date.
    [GeneratedRegex(@"\bby\s+[^.;:=]{0,60}|\((?:and |both )?(?:including|included)[^)]*\)|\bincluding\b(?=\s+(?:the\s+)?\d)|\bvictim is under \d+\b|\boffender (?:is )?(?:aged )?\d+ or over\b|\bwhere (?:a|the|an) (?:person|suspect|individual|offender|adult)s? (?:was|were) (?:charged|arrested)|\bunder (?:section|s\.?|the|article|home|ho|code|foi)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dimensions();

    [GeneratedRegex(
        @"\bof (?:the above|these|those|this|which)\b|\b(?:that|which|who) (?:have|had|has)\b|\bwhere (?:the|a|an|there)\b|\bwith a mo\b|\boutcomes?\b|\bresult(?:ed|ing)\b|\baged\b|\binvolv(?:ed|ing)\b|\bincluding\b|\bexclud(?:ed|ing)\b|\bonly\b"
        + @"|\b(?:fe)?males? (?:victim|offender|suspect|child|complainant)s?\b|\bagainst (?:fe)?males?\b|\b(?:girl|boy)s?\b|\bunder \d+\b|\bover \d+\b|\bcommitted by\b|\bsnapchat\b|\bfacebook\b|\binstagram\b|\bwhatsapp\b|\battempt(?:s|ed)?\b|\bnon[- ]recent\b|\bhistoric(?:al)?\b|\bdetected\b|\bsolved\b|\bunsolved\b|\bdwelling\b|\blinked\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
