using System.Collections.Immutable;
using System.Text;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class AttestedFileTests
{
    private const string Header = "measure,area,period,value,status,published,publication,link,coverage,breakdown,note\n";

    private static (ImmutableArray<Observation> Observations, ImmutableArray<Finding> Findings) Read(string rows, string header = Header) =>
        AttestedFile.Read(Encoding.UTF8.GetBytes(header + rows), new string('a', 64), Observed.Survey, Observed.Reference.Gazetteer);

    [Fact]
    public void A_row_is_an_observation_that_ends_at_its_citation()
    {
        var observation = Assert.Single(Read("CYB,Thames Valley,2018/19,369,value,2019-06,Slough Observer,https://example.invalid/tvp,,,\n").Observations);
        Assert.Equal("E23000029", observation.Area);
        Assert.Equal(Count.Exactly(369), observation.Count);
        Assert.Equal(new Citation("Slough Observer", "https://example.invalid/tvp"), observation.Source.Citation);
        Assert.Equal("r.2/c.4", observation.Source.Locator);
        Assert.Equal(ObservationKind.Attested, observation.Kind);
    }

    [Fact]
    public void A_force_known_not_to_have_answered_has_no_count_and_no_zero()
    {
        var observation = Assert.Single(Read("CYB,Dyfed-Powys,2018/19,,noAnswer,2019-06,South Wales Argus,https://example.invalid/,,,\n").Observations);
        Assert.Null(observation.Count);
        Assert.Equal(Status.NotAvailable, observation.Status);
    }

    [Fact]
    public void Without_a_date_of_publication_only_the_end_of_the_period_is_known() => Assert.True(
        Assert.Single(Read("SCC,Sussex,2019/20,145,value,,OnTheWight,https://example.invalid/,,,\n").Observations).KnownOn.IsUndated);

    [Theory]
    [InlineData("CYB,Atlantis,2018/19,5,value,2019-06,P,https://l,,,\n", "Atlantis")]
    [InlineData("XYZ,Kent,2018/19,5,value,2019-06,P,https://l,,,\n", "XYZ")]
    [InlineData("CYB,Kent,2018,5,value,2019-06,P,https://l,,,\n", "2018")]
    [InlineData("CYB,Kent,2018/19,about 5,value,2019-06,P,https://l,,,\n", "about 5")]
    [InlineData("CYB,Kent,2018/19,\"22,5\",value,2019-06,P,https://l,,,\n", "22,5")]
    [InlineData("CYB,Kent,2018/19,\"1,2,3\",value,2019-06,P,https://l,,,\n", "1,2,3")]
    [InlineData("CYB,Kent,2018/19,\"1234,567\",value,2019-06,P,https://l,,,\n", "1234,567")]
    [InlineData("CYB,Kent,2018/19,-7,value,2019-06,P,https://l,,,\n", "-7")]
    [InlineData("CYB,Kent,2018/19,12.5,value,2019-06,P,https://l,,,\n", "12.5")]
    [InlineData("CYB,Kent,2018/19,9223372036854775807,value,2019-06,P,https://l,,,\n", "9223372036854775807")]
    [InlineData("CYB,Kent,2018/19,\"[-3,4] stated\",suppressed,2019-06,P,https://l,,,\n", "[-3,4]")]
    [InlineData("CYB,Kent,0001/02,5,value,2019-06,P,https://l,,,\n", "0001/02")]
    [InlineData("CYB,Kent,2018/19,,value,2019-06,P,https://l,,,\n", "status")]
    [InlineData("CYB,Kent,2018/19,5,noAnswer,2019-06,P,https://l,,,\n", "noAnswer")]
    [InlineData("CYB,Kent,2018/19,5,value,June,P,https://l,,,\n", "June")]
    [InlineData("CYB,Kent,2018/19,5,value,2019-06,,,,,\n", "publication")]
    [InlineData("CYB,Kent,2018/19,5,value\n", "5 fields")]
    public void A_row_that_cannot_be_used_is_a_finding_with_its_line_and_the_others_are_read(string row, string named)
    {
        var (observations, findings) = Read("CYB,Dorset,2018/19,82,value,2019-06-25,ITV Meridian,https://example.invalid/,,,\n" + row);
        Assert.Single(observations);
        var finding = Assert.Single(findings);
        Assert.Equal("attested.csv, line 3", finding.Where);
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234", 1234)]
    [InlineData("\"1,234\"", 1234)]
    [InlineData("\"1,234,567\"", 1_234_567)]
    public void A_comma_parts_thousands(string value, long count) =>
        Assert.Equal(Count.Exactly(count), Assert.Single(Read($"CYB,Kent,2018/19,{value},value,2019-06,P,https://l,,,\n").Observations).Count);

    [Theory]
    [InlineData("", null)]
    [InlineData("\"[1,4] stated\"", "[1,4] stated")]
    public void A_suppressed_figure_has_stated_bounds_or_none_and_no_number(string value, string? count)
    {
        var observation = Assert.Single(Read($"CYB,Kent,2018/19,{value},suppressed,2019-06,P,https://l,,,\n").Observations);
        Assert.Equal((Status.Suppressed, count), (observation.Status, observation.Count?.ToString()));
    }

    [Fact]
    public void A_row_of_a_workbook_ends_at_its_cell_and_a_cell_counts_once()
    {
        var row = $"CYB,Kent,2018/19,5,value,2019-06,P,https://l,,,,imported/master.xlsx,{new string('e', 64)},CYB!C5\n";
        var (observations, findings) = Read(row + row, Header.TrimEnd() + ",workbook,sha256,place\n");
        Assert.Equal((new string('e', 64), "imported/master.xlsx", "CYB!C5"), Assert.Single(observations).Source is var s ? (s.DocumentHash, s.Document, s.Locator) : default);
        Assert.Contains("CYB!C5", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_one_finding_that_names_it() =>
        Assert.Contains("'link'", Assert.Single(Read("", "measure,area,period,value,status,published,publication\n").Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_a_finding() => Assert.Single(Read("", "").Findings);
}
