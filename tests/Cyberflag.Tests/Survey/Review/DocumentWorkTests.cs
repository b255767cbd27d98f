using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class DocumentWorkTests
{
    private static readonly byte[] Scan = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]];

    [Fact]
    public void A_document_that_cannot_be_read_waits_until_somebody_has_looked_at_it()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/scan.jpg", Scan);
        Assert.True(survey.Run().NeedsAttention);
        var item = Assert.Single(survey.Items());
        Assert.Equal((WorkKind.Unreadable, "E23000032"), (item.Kind, item.Force));

        survey.Decide(item, new WorkAnswer { Nothing = true }, "the letterhead only");
        Assert.Empty(survey.Items());
        var run = survey.Run();
        Assert.False(run.NeedsAttention);
        Assert.Contains(run.Findings, f => f.Severity == Severity.Info && f.Message.Contains("A. Tester looked at it on 2026-03-01", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("F-003", Severity.Error, WorkKind.Password)]
    [InlineData("F-015", Severity.Error, WorkKind.Password)]
    [InlineData("F-020", Severity.Warning, WorkKind.HiddenContent)]
    [InlineData("F-024", Severity.Warning, WorkKind.HiddenContent)]
    [InlineData("F-005", Severity.Error, WorkKind.Unreadable)]
    public void A_finding_makes_work_of_its_sort(string code, Severity severity, WorkKind kind) => Assert.Equal(kind, DocumentWork.KindOf(new Finding(code, severity, "", "", "")));

    [Fact]
    public void A_note_makes_no_work() => Assert.Null(DocumentWork.KindOf(new Finding("F-042", Severity.Info, "", "", "")));
}
