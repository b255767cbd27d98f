using System.Text;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Entered;

public sealed class EnteredFileTests
{
    private const string Header = "entry,force,period,measure,value,how,date,evidence,sha256,note,corrects,who,when,why\n";
    private const string First = "E-1,kent,2018/19,CYB,12,telephone,2020-02-03,,,FOI office,,A. Tester,2026-03-01T10:00:00Z,told\n";
    private static readonly string Hash = new('c', 64);

    private static Entries Read(string rows, string header = Header) => EnteredFile.Read(
        Encoding.UTF8.GetBytes(header + rows), new EntryForm(Observed.Survey, Observed.Reference), name => name == "evidence/letter.pdf" ? Hash : null);

    [Theory]
    [InlineData(",kent,2018/19,CYB,5,post,2020-02-03,,,n,,A. T.,2026-03-01T10:00:00Z,w", "entry", "no id")]
    [InlineData("E-1,kent,2018/19,CYB,5,post,2020-02-03,,,n,,A. T.,2026-03-01T10:00:00Z,w", "entry", "stands twice")]
    [InlineData("E-2,kent,2018/19,CYB,5,post,2020-02-03,,,n,,A. T.,yesterday,w", "when", "yesterday")]
    [InlineData("E-2,kent,2018/19,CYB,5,post,2020-02-03,,,n,,A. T.,01/03/2026 10:00,w", "when", "01/03/2026")]
    [InlineData("E-2,kent,2018/19,CYB,\"9,223,372,036,854,775,807\",post,2020-02-03,,,n,,A. T.,2026-03-01T10:00:00Z,w", "value", "greater than any count")]
    [InlineData("E-2,kent,2018/19,CYB,5,post,2020-02-03,,,n,E-9,A. T.,2026-03-01T10:00:00Z,w", "corrects", "E-9")]
    [InlineData("E-2,kent,2018/19,CYB,5,post,2020-02-03,evidence/gone.pdf,HASH,n,,A. T.,2026-03-01T10:00:00Z,w", "evidence", "put it back")]
    [InlineData("E-2,kent,2018/19,CYB,5,post,2020-02-03,evidence/letter.pdf,OTHER,n,,A. T.,2026-03-01T10:00:00Z,w", "evidence", "not the file that was entered")]
    [InlineData("E-2,kent,2018/19,CYB,five,post,2020-02-03,,,n,,A. T.,2026-03-01T10:00:00Z,w", "value", "five")]
    [InlineData("E-2,kent,2018/19,CYB,5", "entry", "fewer or more fields")]
    public void A_row_that_cannot_be_used_is_a_finding_with_line_and_column_and_is_no_figure(string row, string column, string named)
    {
        var read = Read(First + row.Replace("HASH", Hash, StringComparison.Ordinal) + "\n");
        Assert.Equal("E-1", Assert.Single(read.All).Id);
        var finding = Assert.Single(read.Findings, f => f.Where == $"entered.csv, line 3, column {column}");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_broken_correction_would_correct_does_not_come_back()
    {
        var read = Read(First + "E-2,kent,2018/19,CYB,twenty-one,telephone,2020-02-03,,,n,E-1,A. T.,2026-03-02T10:00:00Z,typing error\n");
        Assert.Single(read.All);
        Assert.Empty(read.Observations);
    }

    [Fact]
    public void A_missing_column_is_one_finding_that_names_it() =>
        Assert.Contains("'force'", Assert.Single(Read("", "entry,period,value\n").Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Evidence_of_the_right_hash_is_what_the_figure_rests_on()
    {
        var observation = Assert.Single(Read($"E-2,kent,2018/19,CYB,5,post,2020-02-03,evidence/letter.pdf,{Hash},,,A. T.,2026-03-01T10:00:00Z,w\n").Observations);
        Assert.Equal((Hash, "evidence/letter.pdf", "entered by hand/E-2"), (observation.Source.DocumentHash, observation.Source.Document, observation.Source.Locator));
    }
}
