using System.Collections.Immutable;
using System.Text;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class DecisionsFileTests
{
    private const string Header = "document,place,raw,kind,value,who,when,why\n";
    private static readonly string Hash = new('b', 64);

    private static (ImmutableArray<Decision> Decisions, ImmutableArray<Finding> Findings) Read(params string[] rows) => DecisionsFile.Read(
        Encoding.UTF8.GetBytes(Header + string.Concat(rows.Select(r => r.Replace("HASH", Hash, StringComparison.Ordinal) + "\n"))), Observed.Reference);

    [Fact]
    public void A_row_is_a_decision_bound_to_document_place_and_text()
    {
        var decision = Assert.Single(Read("HASH,l.3:1-3,*,mark,\"[1,4] stated\",A. Tester,2026-03-01T10:00:00Z,legend by mail").Decisions);
        Assert.Equal((Hash, "l.3:1-3", "*", DecisionKind.Mark, "[1,4] stated"), (decision.DocumentHash, decision.Locator, decision.Raw, decision.Kind, decision.Value));
    }

    [Theory]
    [InlineData("short,l.3:1-3,*,mark,0,A. Tester,2026-03-01T10:00:00Z,why", "SHA-256")]
    [InlineData("HASH,l.3:1-3,*,mark,0,,2026-03-01T10:00:00Z,why", "who decided")]
    [InlineData("HASH,l.3:1-3,*,guess,0,A. Tester,2026-03-01T10:00:00Z,why", "guess")]
    [InlineData("HASH,l.3:1-3,*,-1,0,A. Tester,2026-03-01T10:00:00Z,why", "'-1'")]
    [InlineData("HASH,l.3:1-3,*,2,Kent,A. Tester,2026-03-01T10:00:00Z,why", "'2'")]
    [InlineData("HASH,l.3:1-3,*,enter,0,A. Tester,2026-03-01T10:00:00Z,why", "enter")]
    [InlineData("HASH,l.3:1-3,*,mark,0,A. Tester,some day,why", "some day")]
    [InlineData("HASH,l.3:1-3,*,mark,0,A. Tester,01/03/2026 10:00,why", "01/03/2026")]
    [InlineData("HASH,l.3:1-3,40,area,Kentt,A. Tester,2026-03-01T10:00:00Z,why", "Kentt")]
    [InlineData("HASH,l.3:1-3,40,offence,71/71,A. Tester,2026-03-01T10:00:00Z,why", "71/71")]
    [InlineData("HASH,l.3:1-3,40,period,2018,A. Tester,2026-03-01T10:00:00Z,why", "2018")]
    [InlineData("HASH,l.3:1-3,40,unit,3,A. Tester,2026-03-01T10:00:00Z,why", "'3'")]
    [InlineData("HASH,l.3:1-3,*,mark,1-to-four,A. Tester,2026-03-01T10:00:00Z,why", "1-to-four")]
    [InlineData("HASH,,F-020,seen,tolled,A. Tester,2026-03-01T10:00:00Z,why", "tolled")]
    [InlineData("HASH,l.3:1-3,40,area,Kent,A. Tester,2026-03-01T10:00:00Z,told by telephone, and by mail", "9 fields")]
    public void A_row_that_cannot_be_used_is_a_finding_with_its_line(string row, string named)
    {
        var (decisions, findings) = Read(row);
        Assert.Empty(decisions);
        var finding = Assert.Single(findings);
        Assert.Equal("decisions.csv, line 2", finding.Where);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area,Kent", "E23000032")]
    [InlineData("area,kent", "E23000032")]
    [InlineData("unit,Offences", "offences")]
    [InlineData("period,2018-04..2019-03", "2018/19")]
    [InlineData("mark,1 to 4", "[1,4] stated")]
    public void A_value_is_held_as_the_command_line_would_hold_it(string kindAndValue, string held) =>
        Assert.Equal(held, Assert.Single(Read($"HASH,l.3:1-3,40,{kindAndValue},A. Tester,2026-03-01T10:00:00Z,why").Decisions).Value);

    [Theory]
    [InlineData("2026-03-01", 0)]
    [InlineData("2026-03-01T10:00", 10)]
    [InlineData("2026-03-01T10:00:00.0000000Z", 10)]
    [InlineData("2026-03-01T10:00:00+01:00", 9)]
    public void A_time_is_written_as_ISO_8601_and_in_UTC_where_no_offset_stands(string when, int hour) => Assert.Equal(
        new DateTimeOffset(2026, 3, 1, hour, 0, 0, TimeSpan.Zero), Assert.Single(Read($"HASH,l.3:1-3,*,mark,0,A. Tester,{when},why").Decisions).When);

    [Theory]
    [InlineData("HASH,l.3,40,area,Kentt,A. Tester,2026-03-01T10:00:00Z,why")]
    [InlineData("HASH,l.3,40,area,Kent,A. Tester,1/3/2026,why")]
    public void What_belongs_to_an_answer_of_which_a_row_is_wrong_is_not_used_either(string wrong)
    {
        var (decisions, findings) = Read(
            wrong, "HASH,l.3,40,accept,,A. Tester,2026-03-01T10:00:00Z,why", "HASH,l.9,50,accept,,A. Tester,2026-03-01T10:00:00Z,why");
        Assert.Equal("l.9", Assert.Single(decisions).Locator);
        Assert.Equal(["decisions.csv, line 2", "decisions.csv, line 3"], findings.Select(f => f.Where));
        Assert.Contains("line 2", findings[1].Message, StringComparison.Ordinal);
    }
}
