using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// A force that takes back or corrects what it sent before, in a document whose own figures are not read: nobody can say which of its earlier figures still
/// hold, so all of them wait. They count again once the document's figures are read, accepted or entered by hand with it as evidence, or somebody has looked
/// at it and needs nothing of it.
/// </summary>
internal static class TakenBack
{
    /// <summary>The documents with the observations made to wait that a later document of their force takes back.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="entered">The figures entered by hand.</param>
    /// <param name="decisions">The decisions of people.</param>
    public static ImmutableArray<SurveyDocument> Settle(ImmutableArray<SurveyDocument> documents, ImmutableArray<Observation> entered, ImmutableArray<Decision> decisions)
    {
        var open = documents.Where(d => IsOpen(d, entered, decisions)).ToList();
        return open.Count == 0 ? documents : [.. documents.Select(d => open.Find(later => later != d && IsEarlier(d, later)) is { } by ? Waiting(d, by) : d)];
    }

    private static bool IsOpen(SurveyDocument document, ImmutableArray<Observation> entered, ImmutableArray<Decision> decisions) =>
        document.Read.Reading.Findings.Any(f => f.Code == "C-026" && !SeenFindings.IsSettled(decisions, document, f))
        && !document.Read.Reading.Observations.Any(o => !o.NeedsReview && o.Count is not null)
        && !entered.Any(o => o.Source.DocumentHash == document.Sha256)
        && !decisions.Any(d => d.DocumentHash == document.Sha256 && DecisionApplication.IsOfNumber(d.Kind));

    // A document of which no day is known may be the earlier one.
    private static bool IsEarlier(SurveyDocument document, SurveyDocument later) =>
        document.Sha256 != later.Sha256 && Forces(document).Overlaps(Forces(later)) && (Day(document) is not { } day || Day(later) is not { } laterDay || day <= laterDay);

    private static DateOnly? Day(SurveyDocument document) => document.Received ?? document.Read.Reading.Date;

    private static HashSet<string> Forces(SurveyDocument document) => document.Force is { } force ? [force.Code] : [.. document.Read.Reading.Forces];

    private static SurveyDocument Waiting(SurveyDocument document, SurveyDocument by)
    {
        var forces = Forces(by);
        var why = $"a later document of the force takes back or corrects earlier figures, and its own are not read yet ({by.Name})";
        var reading = document.Read.Reading;
        return document with
        {
            Read = document.Read with
            {
                Reading = reading with
                {
                    Observations = [.. reading.Observations.Select(o => o.Area is null || forces.Contains(o.Area)
                        ? o with { NeedsReview = true, Why = o.Why.Length > 0 ? $"{o.Why}; {why}" : why } : o)],
                },
            },
        };
    }
}
