using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("40 of 44", "40 of 44")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string coverage, string written)
    {
        var rows = Published.Rows(Release(Printed("Kent", "2018/19", 50) with { Coverage = coverage }), "data/observations.csv");
        Assert.Equal(written, Assert.Single(rows)["coverage"]);
    }

    [Fact]
    public void Commas_quotes_and_line_breaks_come_back_as_they_went()
    {
        const string Awkward = "one, \"two\"\r\nthree";
        var observation = Printed("Kent", "2018/19", 50);
        var rows = Published.Rows(Release(observation with { Source = observation.Source with { Citation = new Citation(Awkward, "") } }), "data/observations.csv");
        Assert.Equal(Awkward, Assert.Single(rows)["publication"]);
    }

    [Fact]
    public void A_change_keeps_its_plus_sign()
    {
        var rows = Published.Rows(Release(Printed("Kent", "2015/16", 303), Printed("Kent", "2018/19", 369)), "data/figures.csv");
        Assert.Equal("+21.8%", rows.Single(r => r["id"] == "E23000032/2018-19/CYB/change/2015-16")["printed"]);
    }

    [Fact]
    public void An_observation_has_document_date_and_place()
    {
        var row = Assert.Single(Published.Rows(Release(Printed("Kent", "2018/19", 50)), "data/observations.csv"));
        Assert.Equal(("attested.csv", "2019-06", "l.E23000032:2018/19::2019-06", "Slough Observer"), (row["document"], row["known_on"], row["place"], row["publication"]));
    }

    [Fact]
    public void The_data_dictionary_has_every_column()
    {
        var files = Release(Founding);
        var metadata = System.Text.Json.JsonDocument.Parse(Published.File(files, "data/metadata.json")).RootElement.GetProperty("columns");
        foreach (var file in new[] { "data/figures.csv", "data/observations.csv" })
        {
            Assert.Equal(
                Published.Text(files, file).TrimStart('\uFEFF').Split("\r\n")[0].Split(','),
                metadata.GetProperty(file).EnumerateArray().Select(c => c.GetProperty("name").GetString()!));
        }
    }
}
