using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Documents with the same bytes. Under one force the figures of one of them count. Under several forces, or under one and in a folder whose name is no force's,
/// nobody can say whose figures they are: all of them wait. What lies outside the folders of forces says nothing of whose it is.
/// </summary>
internal static class SameDocument
{
    /// <summary>The documents with copies told apart and, where forces share one, its observations made to wait.</summary>
    public static ImmutableArray<SurveyDocument> Settle(ImmutableArray<SurveyDocument> documents)
    {
        var groups = documents.GroupBy(d => d.Sha256).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.ToList());
        return groups.Count == 0 ? documents : [.. documents.Select(d => groups.TryGetValue(d.Sha256, out var same) ? Settle(d, same) : d)];
    }

    /// <summary>What a person should know of documents with the same bytes.</summary>
    public static IEnumerable<Finding> Findings(IEnumerable<SurveyDocument> documents) => documents
        .GroupBy(d => d.Sha256).Select(g => g.ToList()).Where(g => g.Count > 1)
        .Select(g => Places(g) is { Count: > 1 } places
            ? new Finding(
                "S-024", Severity.Error, $"The same document lies under {string.Join(" and ", places)}: {Names(g)}. Its figures wait, for nothing says whose they are.",
                g[0].Name, "Leave it in the folder of the force that sent it, and take it out of the others.")
            : new Finding(
                "S-008", Severity.Info, $"The same document lies here {g.Count} times: {Names(g)}.", g[0].Name, "Nothing needs to be done; its figures count once."));

    private static SurveyDocument Settle(SurveyDocument document, List<SurveyDocument> same) => Places(same) is { Count: > 1 } places
        ? document with { Read = document.Read with { Reading = Waiting(document.Read.Reading, places) } }
        : document with { IsCopy = document != (same.Find(d => d.Force is not null) ?? same[0]) };

    private static Reading Waiting(Reading reading, List<string> places)
    {
        var why = $"the same document lies under {string.Join(" and ", places)}";
        return reading with { Observations = [.. reading.Observations.Select(o => o with { NeedsReview = true, Why = o.Why.Length > 0 ? $"{o.Why}; {why}" : why })] };
    }

    private static List<string> Places(List<SurveyDocument> same) => [.. same.Select(d => d.Force?.ShortName ?? StrangeFolder(d)).OfType<string>().Distinct()];

    /// <summary>The folder of a document, where a folder of a force should be and no force has that name; null where it lies elsewhere.</summary>
    private static string? StrangeFolder(SurveyDocument document) =>
        document.Force is null && document.Name.Split('/') is ["replies", var name, _, ..] ? $"'{name}' (no force is called that)" : null;

    private static string Names(IEnumerable<SurveyDocument> documents) => string.Join(", ", documents.Select(d => d.Name));
}
