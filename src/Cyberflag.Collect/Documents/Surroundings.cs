using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Something that a figure takes from the text around it.</summary>
/// <param name="Value">What was found; of several the first, with a doubt; null where nothing was.</param>
/// <param name="Passage">Where, or null where the whole document speaks of one only.</param>
/// <param name="Doubt">Why it may not belong to the figure, or null.</param>
/// <param name="IsGuess">True where the value is only the first of several.</param>
internal sealed record Surrounding<T>(T? Value, Passage? Passage, string? Doubt, bool IsGuess = false)
    where T : class;

/// <summary>
/// Finds what a figure does not say itself: first in the nearest passage before it that belongs to the same question, then in
/// the document as a whole where this speaks of one only.
/// </summary>
internal sealed partial class Surroundings
{
    // A heading stands directly above; the question stands a line or two before its answer.
    private const int Near = 3;

    private readonly DocumentText text;
    private readonly ImmutableArray<ImmutableArray<PeriodFound>> periods;
    private readonly ImmutableArray<ImmutableArray<OffenceMention>> offences;
    private readonly ImmutableArray<ImmutableArray<UnitFound>> units;
    private readonly PeriodFound? declaredPeriod;
    private readonly Dictionary<string, string?> entries = [];

    // The passages that say that something is not held for all of the time.
    private readonly ImmutableArray<int> limits;

    // By how many passages stand before a table of a sheet: the first passage of the sheet, and how many of the nearest are its titles.
    private readonly Dictionary<int, (int First, int Titles)> sheets;

    public Surroundings(DocumentText text)
    {
        this.text = text;
        periods = [.. text.Passages.Select(p => PeriodReading.Find(p.Text).Select(m => new PeriodFound(m)).DistinctBy(m => m.Mention.Period).ToImmutableArray())];
        offences = [.. text.Passages.Select(p => OffenceReading.Find(p.Text, text.Reference.Offences))];
        units = [.. text.Passages.Select(p => UnitReading.Find(p.Text).Where(u => u is not (CountingUnit.Percent or CountingUnit.Rate)).Select(u => new UnitFound(u)).ToImmutableArray())];
        Declared = text.Passages.Select(p => UnitReading.Declared(p.Text)).Where(u => u is not null).Distinct().ToList() is [var one] ? one : null;
        SpeaksOfFlag = text.Passages.Any(p => MethodReading.Find(p.Text) == Method.Flag);
        SpeaksToDate = text.Passages.Any(p => p.Text.Contains("to date", StringComparison.OrdinalIgnoreCase) || p.Text.Contains("so far", StringComparison.OrdinalIgnoreCase));
        limits = [.. text.Passages.Index().Where(p => Limited().IsMatch(p.Item.Text)).Select(p => p.Index)];
        declaredPeriod = OneOf([.. text.Passages.Select(DeclaredPeriods)], p => p.Mention.Period.ToString());
        sheets = text.Tables.Where(t => t.Titles > 0 || t.First > 0).GroupBy(t => t.Before).ToDictionary(g => g.Key, g => (g.Max(t => t.First), g.Max(t => t.Titles)));
        OnlyOffence = OneOf(offences, o => o.Code ?? o.Label)?.Code;
    }

    /// <summary>The unit that the document says its figures are of, or null.</summary>
    public CountingUnit? Declared { get; }

    /// <summary>True where a flag of online crime is spoken of anywhere.</summary>
    public bool SpeaksOfFlag { get; }

    /// <summary>True where the document says that it divides offences by the age or sex of somebody.</summary>
    public bool DividesOffences => text.Passages.Any(p => Division().IsMatch(p.Text) && UnitReading.Find(p.Text).Contains(CountingUnit.Offences));

    [GeneratedRegex(@"\bby\s+(?:the\s+)?(?:victim'?s?'?\s+)?(?:age|sex|gender)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    /// <summary>True where the document counts offences somewhere, whatever else it counts.</summary>
    public bool NamesOffences => units.Any(u => u.Any(f => f.Unit == CountingUnit.Offences));

    /// <summary>True where one of the first passages, so many, says what is counted.</summary>
    public bool NamesUnitBefore(int before) => units.Take(before).Any(u => !u.IsEmpty);

    /// <summary>True where something is counted up to the day of the reply.</summary>
    public bool SpeaksToDate { get; }

    /// <summary>The one offence of which the document speaks, or null.</summary>
    public string? OnlyOffence { get; }

    /// <summary>The period of a figure that stands after so many passages.</summary>
    public Surrounding<PeriodFound> Period(int before, string? question)
    {
        var found = Find(periods, p => p.Mention.Period.ToString(), before, question, "period");
        found = found.IsGuess && declaredPeriod is not null ? new Surrounding<PeriodFound>(declaredPeriod, null, null) : found;
        return found.Doubt is null ? found with { Doubt = Limit(before) } : found;
    }

    /// <summary>True where the document names that period somewhere without any doubt.</summary>
    public bool IsNamed(Period period) => periods.Any(p => p.Any(m => m.Mention.Doubt is null && !m.Mention.IsBareYear && m.Mention.Period == period));

    /// <summary>What a list of questions within one passage asks under a number, or null where there is none.</summary>
    public string? Entry(string question)
    {
        if (!entries.TryGetValue(question, out var entry))
        {
            entry = text.Passages.Select(p => p.IsInSheet ? null : InlineQuestions.Find(p.Text, question)).LastOrDefault(e => e is not null);
            entries[question] = entry;
        }

        return entry;
    }

    /// <summary>The offence of a figure that stands after so many passages.</summary>
    public Surrounding<OffenceMention> Offence(int before, string? question) => Find(offences, o => o.Code ?? o.Label, before, question, "offence");

    /// <summary>The unit of a figure that stands after so many passages.</summary>
    public Surrounding<UnitFound> Unit(int before, string? question) => Find(units, u => u.Unit.ToString(), before, question, "unit");

    /// <summary>The passages that stand directly before a figure and belong to its question, the nearest first.</summary>
    public IEnumerable<Passage> Above(int before, string? question) =>
        Enumerable.Range(1, Math.Min(Near, before - sheets.GetValueOrDefault(before).First)).Select(back => text.Passages[before - back]).TakeWhile(p => question is null || Belongs(p.Question, question));

    // "Period 1 April 2017 to 31 March 2018" is the period of what names none, whatever others are compared with it.
    private static ImmutableArray<PeriodFound> DeclaredPeriods(Passage passage) =>
        [.. PeriodReading.Find(passage.Text).Where(m => Declaration().IsMatch(passage.Text[..m.Start])).Select(m => new PeriodFound(m))];

    [GeneratedRegex(@"\bperiod\s*(?:covered|of|from|between|is|:)?\s*(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?:only|not|unable|cannot|no)\b[^.]{0,60}\b(?:from|since|after|before|until|prior to|back to|earlier than)\b[^.]{0,30}\b(?:19|20)\d{2}\b|\b(?:given|provided|supplied|shown) instead\b|\bnot (?:all )?(?:years|periods)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limited();

    // What a sheet says of the time holds for its own tables.
    private string? Limit(int before)
    {
        var first = sheets.GetValueOrDefault(before).First;
        var next = sheets.Values.Select(s => s.First).Where(f => f > first).DefaultIfEmpty(text.Passages.Length).Min();
        return limits.Any(l => !text.Passages[l].IsInSheet || (l >= first && l < next)) ? "the document says that it does not have all of the time asked for" : null;
    }

    private Surrounding<T> Find<T>(ImmutableArray<ImmutableArray<T>> found, Func<T, string> key, int before, string? question, string what)
        where T : class
    {
        var only = OneOf(found, key);
        var sheet = sheets.GetValueOrDefault(before);
        var titles = found[(before - sheet.Titles)..before];
        if (titles.SelectMany(t => t).DistinctBy(key).ToList() is { Count: > 0 } own)
        {
            var at = Enumerable.Range(before - sheet.Titles, sheet.Titles).Last(i => !found[i].IsEmpty);
            return own is [var title] ? new Surrounding<T>(title, text.Passages[at], null)
                : new Surrounding<T>(found[at] is [var last] ? last : null, text.Passages[at], $"the titles above name several {what}s");
        }

        for (var at = before - 1; at >= 0; at--)
        {
            // What stands between a question and its answer and belongs to another says nothing of it.
            if (question is not null && !Belongs(text.Passages[at].Question, question))
            {
                if (found[at] is [var led] && LeadsQuestions(at, before, found))
                {
                    return new Surrounding<T>(led, text.Passages[at], null);
                }

                continue;
            }

            if (found[at] is [var one])
            {
                var isNear = only is not null || LeadsOn(at, before, found) || (at >= sheet.First && (before - at <= Near || (question is not null && !HasTable(at, before))));
                return new Surrounding<T>(one, text.Passages[at], isNear ? null : at < sheet.First ? $"the {what} stands on another sheet" : $"the {what} stands far above");
            }

            if (found[at].Length > 1 && only is null)
            {
                return new Surrounding<T>(found[at][0], text.Passages[at], $"several {what}s are named above", IsGuess: true);
            }
        }

        return only is not null ? new Surrounding<T>(only, null, null)
            : found.LastOrDefault(f => !f.IsEmpty) is { IsDefaultOrEmpty: false } any ? new Surrounding<T>(any[0], null, $"the document names several {what}s", IsGuess: true)
            : new Surrounding<T>(null, null, $"no {what} is named", IsGuess: true);
    }

    // "… can confirm, for the 12 months to 30 April 2021:" leads to all that follows until something else of its kind is named.
    private bool LeadsOn<T>(int at, int before, ImmutableArray<ImmutableArray<T>> found) =>
        text.Passages[at].Text.TrimEnd().EndsWith(':') && !text.Passages[at].IsAsked && found[(at + 1)..before].All(f => f.IsEmpty);

    // "For 1 April 2015 to 31 March 2016:" over numbered questions; what another question names is its own.
    private bool LeadsQuestions<T>(int at, int before, ImmutableArray<ImmutableArray<T>> found) =>
        text.Passages[at].Question is null && text.Passages[at].Text.TrimEnd().EndsWith(':') && at + 1 < before && text.Passages[at + 1].Question is not null
        && Enumerable.Range(at + 1, before - at - 1).All(i => found[i].IsEmpty || text.Passages[i].Question is not null);

    /// <summary>True where every mention of the flag belongs to another question than this one.</summary>
    public bool AsksOfFlagElsewhere(string question) => text.Passages.Where(p => MethodReading.Find(p.Text) == Method.Flag)
        .All(p => p.Question is { } other && !Belongs(other, question) && !Belongs(question, other));

    private bool HasTable(int at, int before) => text.Tables.Any(t => t.Before > at + 1 && t.Before < before);

    private static bool Belongs(string? one, string question) =>
        one == question || (one is not null && question.StartsWith(one, StringComparison.Ordinal) && !char.IsDigit(question[one.Length]));

    private static T? OneOf<T>(ImmutableArray<ImmutableArray<T>> found, Func<T, string> key)
        where T : class => found.SelectMany(f => f).DistinctBy(key).Take(2).ToList() is [var one] ? one : null;
}

/// <summary>A period named in a passage.</summary>
internal sealed record PeriodFound(PeriodMention Mention);

/// <summary>A unit named in a passage.</summary>
internal sealed record UnitFound(CountingUnit Unit);
