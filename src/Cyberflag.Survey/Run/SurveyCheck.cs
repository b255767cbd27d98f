using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Something that is seen only where the documents of a survey lie side by side. It is reported; nothing is changed.</summary>
internal static class SurveyCheck
{
    private const int FewestFigures = 3;

    /// <summary>The checks, in the order in which they are made.</summary>
    public static ImmutableArray<Func<ImmutableArray<SurveyDocument>, ImmutableArray<Observation>, IEnumerable<Finding>>> All { get; } = [SameContent, SameFigures, Jumps];

    /// <summary>What all checks find.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="entered">The figures entered by hand beside them.</param>
    public static IEnumerable<Finding> Of(ImmutableArray<SurveyDocument> documents, ImmutableArray<Observation> entered) => All.SelectMany(check => check(documents, entered));

    private static IEnumerable<Finding> SameContent(ImmutableArray<SurveyDocument> documents, ImmutableArray<Observation> entered) => SameDocument.Findings(documents);

    // The same reply as a page and as its workbook.
    private static IEnumerable<Finding> SameFigures(ImmutableArray<SurveyDocument> documents, ImmutableArray<Observation> entered) => documents
        .DistinctBy(d => d.Sha256).Select(d => (Document: d, Figures: Figures(d))).Where(d => d.Figures.Count >= FewestFigures)
        .GroupBy(d => string.Join('\n', d.Figures)).Where(g => g.Count() > 1)
        .Select(g => new Finding(
            "S-020", Severity.Info, $"These documents have the same figures: {Names(g.Select(d => d.Document))}.", g.First().Document.Name,
            "They are probably one reply in two forms, or a reply sent twice; keep the one that the force sent as its answer."));

    // Within one document Collect has said so already.
    private static IEnumerable<Finding> Jumps(ImmutableArray<SurveyDocument> documents, ImmutableArray<Observation> entered)
    {
        var names = documents.GroupBy(d => d.Sha256).ToDictionary(g => g.Key, g => g.First().Name);
        return YearJump.Find(documents.DistinctBy(d => d.Sha256).SelectMany(d => d.Read.Reading.Observations).Concat(entered))
            .Where(j => j.Earlier.Source.DocumentHash != j.Later.Source.DocumentHash || j.Later.Entered.Length > 0)
            .Select(j => new Finding(
                "S-021", Severity.Warning,
                $"{j.Later.Source.Raw} in {j.Later.Period} is of another order of magnitude than {j.Earlier.Source.Raw} in {j.Earlier.Period}, which {NameOf(j.Earlier, names)} says.",
                $"{NameOf(j.Later, names)} {j.Later.Source.Locator}", "See whether both count the same thing, and ask the force."));
    }

    private static string NameOf(Observation o, Dictionary<string, string> names) => names.GetValueOrDefault(o.Source.DocumentHash, o.Source.Document);

    private static List<string> Figures(SurveyDocument document) => [.. document.Read.Reading.Observations
        .Where(o => o is { Status: Status.Value, Area: not null, Period: not null })
        .Select(o => $"{o.Area}|{o.Period}|{o.Offence ?? o.OffenceLabel}|{o.Unit}|{o.Method}|{o.Breakdown}|{o.Count}").Distinct().Order(StringComparer.Ordinal)];

    private static string Names(IEnumerable<SurveyDocument> documents) => string.Join(", ", documents.Select(d => d.Name));
}
