using System.Text;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class DecisionsFileTests
{
    private const string Header = "document,place,raw,kind,value,who,when,why\n";
    private static readonly string Hash = new('b', 64);

    [Fact]
    public void A_row_is_a_decision_bound_to_document_place_and_text()
    {
        var decision = Assert.Single(DecisionsFile.Read(Encoding.UTF8.GetBytes($"{Header}{Hash},l.3:1-3,*,mark,\"[1,4] stated\",A. Tester,2026-03-01T10:00:00Z,legend by mail\n")).Decisions);
        Assert.Equal((Hash, "l.3:1-3", "*", DecisionKind.Mark, "[1,4] stated"), (decision.DocumentHash, decision.Locator, decision.Raw, decision.Kind, decision.Value));
    }

    [Theory]
    [InlineData("short,l.3:1-3,*,mark,0,A. Tester,2026-03-01T10:00:00Z,why", "SHA-256")]
    [InlineData("HASH,l.3:1-3,*,mark,0,,2026-03-01T10:00:00Z,why", "who decided")]
    [InlineData("HASH,l.3:1-3,*,guess,0,A. Tester,2026-03-01T10:00:00Z,why", "guess")]
    [InlineData("HASH,l.3:1-3,*,mark,0,A. Tester,some day,why", "some day")]
    public void A_row_that_cannot_be_used_is_a_finding_with_its_line(string row, string named)
    {
        var (decisions, findings) = DecisionsFile.Read(Encoding.UTF8.GetBytes(Header + row.Replace("HASH", Hash, StringComparison.Ordinal) + "\n"));
        Assert.Empty(decisions);
        var finding = Assert.Single(findings);
        Assert.Equal("decisions.csv, line 2", finding.Where);
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
    }
}
