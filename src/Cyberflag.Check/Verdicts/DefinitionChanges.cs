using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Changes of law and of recording after which a measure counts something else than before, as the reference data hold them.</summary>
internal sealed class DefinitionChanges(ReferenceData reference)
{
    /// <summary>What makes two periods of a measure not like for like; null where nothing is known that does.</summary>
    public string? Between(string measure, string? area, Period from, Period to) =>
        Of(measure, area).Where(b => b.Kind != BreakKind.Part && Divides(b.Date.Earliest, from, to)).Select(Words).FirstOrDefault();

    /// <summary>What changed for a part of what is counted between two periods.</summary>
    public IEnumerable<string> InPart(string measure, string? area, Period from, Period to) =>
        Of(measure, area).Where(b => b.Kind == BreakKind.Part && Divides(b.Date.Earliest, from, to)).Select(Words);

    /// <summary>The first year of the kind given in which a measure could be counted in the whole of an area; null where that is not known.</summary>
    public Period? FirstYear(string measure, string? area, PeriodKind kind) =>
        Of(measure, area).Where(b => b.Kind == BreakKind.Start).Select(b => b.Date.Earliest).OrderDescending().Cast<DateOnly?>().FirstOrDefault() is { } day
            ? kind == PeriodKind.CalendarYear ? Period.CalendarYear(day.Year) : Period.FinancialYear(day.Month > 3 ? day.Year : day.Year - 1)
            : null;

    private static string Words(DefinitionBreak change) => $"{change.What} ({change.Date.Label}; {change.Source}).";

    // The one lies before it for the most part, the other after it.
    private static bool Divides(DateOnly day, Period from, Period to) =>
        from.Start < day && to.Start.AddDays(to.Days / 2) >= day && from.End < to.End && from.Start.AddMonths(6) < day;

    private IEnumerable<DefinitionBreak> Of(string measure, string? area) => reference.Breaks.Where(b => b.Measure == measure && Touches(b, area));

    private bool Touches(DefinitionBreak change, string? area) =>
        change.Area is null || area is null || reference.Gazetteer.FindArea(area) is not { } place || reference.Gazetteer.FindArea(change.Area) is not { } touched
        || place.Members.Any(m => touched.Members.Any(t => t.Force == m.Force));
}
