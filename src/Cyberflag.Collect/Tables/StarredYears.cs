using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Years of headings and labels with the mark of a note: <c>2019*</c> over a note <c>* 01/01/2019 to 31/05/2019</c>. The note tells of which part of the year the
/// numbers are; a mark whose note tells no period leaves the year, in doubt.
/// </summary>
internal sealed partial class StarredYears
{
    private readonly ImmutableDictionary<string, string> notes;

    private StarredYears(ImmutableDictionary<string, string> notes) => this.notes = notes;

    /// <summary>The notes of a document; a mark that is explained twice is none.</summary>
    public static StarredYears Of(IEnumerable<string> passages) => new(passages.Select(p => Note().Match(p)).Where(m => m.Success)
        .GroupBy(m => m.Groups["mark"].Value).Where(g => g.Count() == 1).ToImmutableDictionary(g => g.Key, g => g.Single().Groups["note"].Value.Trim()));

    /// <summary>True for a year with a mark.</summary>
    public static bool Is(string label) => Marked().IsMatch(label);

    /// <summary>The year of a label without its mark; the label itself where it is anything else.</summary>
    public static string Off(string label) => Marked().Match(label) is { Success: true } match ? match.Groups["year"].Value : label;

    /// <summary>The period of a year with a mark, or null where the label is none.</summary>
    public PeriodMention? Read(string label)
    {
        if (label.Length == 0 || label[^1] is not ('*' or '†' or '‡') || Marked().Match(label) is not { Success: true } match || PeriodReading.Whole(match.Groups["year"].Value) is not { } year)
        {
            return null;
        }

        var mark = match.Groups["mark"].Value;
        return notes.TryGetValue(mark, out var note) && PeriodOf(note, year.Period) is { } part
            ? part with { Start = 0, Length = label.Length }
            : year with { Doubt = year.Doubt ?? $"the mark '{mark}' beside {match.Groups["year"].Value} may change its meaning" };
    }

    // "01/01/2019 to 31/05/2019", "to 31 May", "part year to May 2019".
    private static PeriodMention? PeriodOf(string note, Period year)
    {
        var whole = PeriodReading.Whole(note) ?? (PeriodReading.Find(note) is [var one] ? one : (PeriodMention?)null)
            ?? PeriodReading.Whole($"{(year.Kind == PeriodKind.FinancialYear ? $"{year.Start.Year}/{year.End.Year % 100:00}" : year.Start.Year)} ({note})");
        return whole is { } found && year.Contains(found.Period) && found.Period != year ? found : (PeriodMention?)null;
    }

    [GeneratedRegex(@"^\s*(?<year>(?:19|20)\d{2}(?:[/\-–]\d{2,4})?)\s?(?<mark>\*{1,3}|[†‡])\s*$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*(?<mark>\*{1,3}|[†‡])\s*[:\-–=]?\s*(?<note>[^*†‡]{4,120}?)\s*\.?\s*$")]
    private static partial Regex Note();
}
