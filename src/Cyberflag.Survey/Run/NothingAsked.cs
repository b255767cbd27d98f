using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Replies with numbers, of which the survey asks for none: each was read as another unit, offence or method. That may be so, or one word was read wrong and
/// a whole answer stands apart for it. So it is a finding, and waits until somebody has looked at it, decided on a number of it, or entered one from it.
/// </summary>
internal static class NothingAsked
{
    /// <summary>The code of the finding.</summary>
    public const string Code = "S-055";

    /// <summary>The documents, such replies with the finding.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="entered">The figures entered by hand.</param>
    /// <param name="decisions">The decisions of people.</param>
    /// <param name="survey">What is asked for.</param>
    public static ImmutableArray<SurveyDocument> Settle(ImmutableArray<SurveyDocument> documents, ImmutableArray<Observation> entered, ImmutableArray<Decision> decisions, Survey survey)
    {
        var touched = entered.Select(o => o.Source.DocumentHash).Concat(decisions.Where(d => DecisionApplication.IsOfNumber(d.Kind)).Select(d => d.DocumentHash)).ToHashSet(StringComparer.Ordinal);
        return [.. documents.Select(d => touched.Contains(d.Sha256) || !IsApart(d, survey) ? d : Told(d))];
    }

    // A number that a person has to complete first may be anything.
    private static bool IsApart(SurveyDocument document, Survey survey) =>
        document.Read.Reading is { Kind: Collect.DocumentKind.Reply, Observations: { IsEmpty: false } read } && read.Any(o => o.Status != Status.Blank)
        && read.All(o => MeasureBinding.Of(o, survey) is StandsApart);

    private static SurveyDocument Told(SurveyDocument document)
    {
        var reading = document.Read.Reading;
        var counted = reading.Observations.Where(o => o.Status != Status.Blank).ToList();
        var what = string.Join(", ", counted.Select(o => $"{Words(o.Unit)} of {o.Offence ?? "an offence that is not known"}").Distinct().Order(StringComparer.Ordinal).Take(3));
        var finding = new Finding(
            Code, Severity.Warning, $"The survey asks for none of what was read in this reply ({what}): nothing of it is in any figure.", document.Name,
            "See whether the reply counts what was asked for. If it does, enter its figures by hand with the document as evidence.");
        return document with { Read = document.Read with { Reading = reading with { Findings = reading.Findings.Add(finding) } } };
    }

    private static string Words(CountingUnit unit) => unit == CountingUnit.Unknown ? "something" : unit.ToString().ToLowerInvariant();
}
