using CsvHelper;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class AttestedSampleTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void It_has_the_columns_of_the_real_survey()
    {
        var real = Path.Combine(Repository.Reference, "..", "examples", "online-offences", "attested.csv");
        Assert.Equal(File.ReadLines(real).First(), Sample.Text("attested.csv").Split('\n')[0]);
    }

    [Fact]
    public void Each_printed_total_is_the_sum_of_the_latest_answers_of_its_forces()
    {
        var totals = Rows().Where(r => r["status"] == "value").ToList();
        Assert.Equal(4, totals.Count);
        foreach (var row in totals)
        {
            var area = FictionalForces.Areas.Single(a => a.Name == row["area"]);
            var latest = Sample.Truth
                .Where(t => t.File.Length > 0 && t.Breakdown.Length == 0 && t.Measure == row["measure"] && t.Period == row["period"])
                .Where(t => area.Members.Any(m => m.Force.Id == t.Force))
                .GroupBy(t => t.Force).Select(g => g.MaxBy(t => t.File, StringComparer.Ordinal)!).ToList();
            Assert.Equal(row["value"], $"{latest.Sum(t => t.Value)}");
            Assert.Equal(row["coverage"], $"{latest.Count} of {area.Members.Length}");
        }
    }

    [Fact]
    public void The_region_printed_is_one_that_answered_in_full() =>
        Assert.Contains(
            Rows(), r => r["coverage"] == "8 of 8" && FictionalForces.Areas.Any(a => a.Kind == AreaKind.Region && a.Name == r["area"]));

    [Fact]
    public void A_force_that_did_not_answer_is_known_as_such() =>
        Assert.Equal("Belquay", Assert.Single(Rows(), r => r["status"] == "noAnswer")["area"]);

    private static List<Dictionary<string, string>> Rows()
    {
        using var csv = CsvReader.FromText(Sample.Text("attested.csv"), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(header.Zip(csv.Current.ToArray()).ToDictionary(p => p.First, p => p.Second));
        }

        return rows;
    }
}
