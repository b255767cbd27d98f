using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Findings about documents that a person has looked at. They are still told, as notes, with who looked and what came of it, and need no more
/// attention. A decision about a finding that is there no more is a finding itself.
/// </summary>
internal static class SeenFindings
{
    /// <summary>The place of a finding within its document; empty where it is about the whole.</summary>
    public static string Place(SurveyDocument document, Finding finding) =>
        finding.Where.StartsWith(document.Name, StringComparison.Ordinal) ? finding.Where[document.Name.Length..].TrimStart(' ', '!') : finding.Where;

    /// <summary>True where somebody has looked at it.</summary>
    public static bool IsSettled(ImmutableArray<Decision> decisions, SurveyDocument document, Finding finding) => Seen(decisions, document, finding) is not null;

    /// <summary>The findings of the documents with what people decided on them.</summary>
    public static IEnumerable<Finding> Of(ImmutableArray<SurveyDocument> documents, ImmutableArray<Decision> decisions)
    {
        var seen = decisions.Where(d => d.Kind == DecisionKind.Seen).ToImmutableArray();
        return documents.SelectMany(d => d.Read.Reading.Findings.Where(f => !ForceDecided.Settles(d, f, decisions)).Select(f => Settled(seen, d, f)))
            .Concat(seen.Where(s => !documents.Any(d => d.Sha256 == s.DocumentHash && d.Read.Reading.Findings.Any(f => Fits(s, d, f)))).Select(Unfit));
    }

    private static Finding Settled(ImmutableArray<Decision> seen, SurveyDocument document, Finding finding) =>
        Seen(seen, document, finding) is { } decision
            ? finding with
            {
                Severity = Severity.Info,
                Message = string.Create(CultureInfo.InvariantCulture, $"{finding.Message} {decision.Who} looked at it on {decision.When.UtcDateTime:yyyy-MM-dd}, {Words(decision.Value)}: {decision.Why}"),
                Advice = "Nothing more needs to be done.",
            }
            : finding;

    private static Decision? Seen(ImmutableArray<Decision> decisions, SurveyDocument document, Finding finding) =>
        decisions.Where(d => d.Kind == DecisionKind.Seen && d.DocumentHash == document.Sha256 && Fits(d, document, finding)).MaxBy(d => d.When);

    private static bool Fits(Decision decision, SurveyDocument document, Finding finding) =>
        decision.Raw == finding.Code && decision.Locator == Place(document, finding);

    private static string Words(string value) => value switch
    {
        "told" => "the force was told",
        "notTold" => "the force was not told",
        _ => "nothing in it is needed",
    };

    private static Finding Unfit(Decision decision) => new(
        "S-009", Severity.Warning, $"A decision of {decision.Who} no longer fits: the finding {decision.Raw} is there no more.",
        $"{decision.DocumentHash} {decision.Locator}".TrimEnd(), "Look at the document again; remove the decision from decisions.csv if it is not needed.");
}
