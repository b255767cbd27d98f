using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class SampleReferenceTests
{
    [Fact]
    public void The_survey_brings_the_reference_data_that_it_needs()
    {
        var reference = Load(WrittenSample.Default);
        var all = reference.Gazetteer.FindArea("SYN44");
        Assert.Equal(44, all?.Members.Length);
        Assert.Equal(FictionalForces.All.Select(f => (f.Id, f.Code, f.Name, f.RegionCode, f.Tile)),
            reference.Gazetteer.Forces.Select(f => (f.Id, f.Code, f.Name, f.RegionCode, f.Tile)));
        Assert.All(reference.Gazetteer.Forces, f => Assert.All(Years, y => Assert.True(reference.Under18(f, y)?.Value > 0)));
        Assert.Equal("X23000020", Assert.Single(reference.Breaks).Area);
        Assert.All(reference.Sources.Where(s => s.File != "offences.csv"), s => Assert.Equal("CC0 1.0", s.Licence));
    }

    [Fact]
    public void Flagged_offences_are_fewer_than_recorded_ones()
    {
        var reference = Load(WrittenSample.Default);
        foreach (var row in WrittenSample.Default.Truth.Where(t => t is { Measure: "CYB", Breakdown: "" } && t.Force != "wyrrendale"))
        {
            var force = reference.Gazetteer.FindForce(row.Force)!;
            Assert.InRange(row.Value, 1, reference.RecordedAgainstChildren(force, Period.Parse(row.Period))!.Value);
        }
    }

    private static IEnumerable<Period> Years => Enumerable.Range(2021, 4).Select(Period.FinancialYear);

    private static ReferenceData Load(WrittenSample sample)
    {
        var folder = Directory.CreateTempSubdirectory("cyberflag-sample-");
        try
        {
            foreach (var (path, bytes) in sample.Files.Where(f => f.Key.StartsWith("reference/", StringComparison.Ordinal)))
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, Path.GetFileName(path)), bytes);
            }

            return ReferenceData.Load([folder.FullName, Repository.Reference]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
