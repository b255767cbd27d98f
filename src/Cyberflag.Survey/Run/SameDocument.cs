using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Documents with the same bytes. Under one force the figures of one of them count. Under several forces nobody can say whose figures they
/// are: all of them wait.
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
        .Select(g => Forces(g) is { Count: > 1 } forces
            ? new Finding(
                "S-024", Severity.Error, $"The same document lies under {string.Join(" and ", forces.Select(f => f.ShortName))}: {Names(g)}. Its figures wait, for nothing says whose they are.",
                g[0].Name, "Leave it in the folder of the force that sent it, and take it out of the others.")
            : new Finding(
                "S-008", Severity.Info, $"The same document lies here {g.Count} times: {Names(g)}.", g[0].Name, "Nothing needs to be done; its figures count once."));

    private static SurveyDocument Settle(SurveyDocument document, List<SurveyDocument> same) => Forces(same) is { Count: > 1 } forces
        ? document with { Read = document.Read with { Reading = Waiting(document.Read.Reading, forces) } }
        : document with { IsCopy = document != (same.Find(d => d.Force is not null) ?? same[0]) };

    private static Reading Waiting(Reading reading, List<Force> forces)
    {
        var why = $"the same document lies under {string.Join(" and ", forces.Select(f => f.ShortName))}";
        return reading with { Observations = [.. reading.Observations.Select(o => o with { NeedsReview = true, Why = o.Why.Length > 0 ? $"{o.Why}; {why}" : why })] };
    }

    private static List<Force> Forces(List<SurveyDocument> same) => [.. same.Select(d => d.Force).OfType<Force>().Distinct()];

    private static string Names(IEnumerable<SurveyDocument> documents) => string.Join(", ", documents.Select(d => d.Name));
}
