using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Work on documents as a whole, from the findings of their reading: what could not be read, is protected, or hides something.</summary>
internal static class DocumentWork
{
    private static readonly ImmutableArray<string> OfPassword = ["F-003", "F-015"];
    private static readonly ImmutableArray<string> OfHiddenContent = ["F-020", "F-021", "F-024", "F-025", "F-027", "F-028", "F-043"];

    private static readonly ImmutableArray<string> OfUnread = ["C-008", "C-009", "C-026", "F-064", NothingAsked.Code];

    public static IEnumerable<WorkItem> Of(RunResult result) =>
        from document in result.Collected.Documents
        from finding in document.Read.Reading.Findings
        where KindOf(finding) is not null && !SeenFindings.IsSettled(result.Collected.Decisions, document, finding)
        group finding by (Document: document, Kind: KindOf(finding)!.Value, finding.Code) into alike
        select Item(alike.Key.Document, alike.Key.Kind, alike.Key.Code, [.. alike]);

    /// <summary>The sort of work that a finding makes, or null where it makes none.</summary>
    public static WorkKind? KindOf(Finding finding) =>
        OfPassword.Contains(finding.Code) ? WorkKind.Password
        : OfHiddenContent.Contains(finding.Code) && finding.Severity != Severity.Info ? WorkKind.HiddenContent
        : finding.Severity == Severity.Error || OfUnread.Contains(finding.Code) ? WorkKind.Unreadable
        : null;

    private static WorkItem Item(SurveyDocument document, WorkKind kind, string code, ImmutableArray<Finding> findings) => new()
    {
        Id = WorkId.Of(kind, document.Sha256, code),
        Kind = kind,
        Document = document.Name,
        DocumentHash = document.Sha256,
        Force = document.Force?.Code,
        Places = [.. findings.Select(f => SeenFindings.Place(document, f)).Distinct()],
        Raw = [code],
        Why = string.Join(" ", findings.Select(f => f.Message).Distinct()),
        Settles = kind switch
        {
            WorkKind.Password => "--password -",
            WorkKind.HiddenContent => $"--told --why \"{Reviewing.ReasonToGive}\"   # or --not-told",
            _ => $"--nothing --why \"{Reviewing.ReasonToGive}\"   # its figures: review enter … --evidence \"{document.Name}\"",
        },
    };
}
