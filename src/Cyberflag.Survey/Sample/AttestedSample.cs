using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// Figures that an invented newspaper printed: national totals of the forces that answered, the total of a region all of whose
/// forces answered (a cross-check that agrees), and a force known not to have answered.
/// </summary>
internal static class AttestedSample
{
    private static readonly string[] Header =
        ["measure", "area", "period", "value", "status", "published", "publication", "link", "coverage", "breakdown", "note"];

    /// <summary>The table.</summary>
    public static byte[] Write(SampleSpec spec, ImmutableArray<CountyFacts> counties)
    {
        var (flagged, communication) = (SampleMeasures.Of(spec)[0], SampleMeasures.Of(spec)[1]);
        var all = FictionalForces.Areas.Single(a => a.Code == FictionalForces.AllCode);
        var whole = FictionalForces.Areas.First(a =>
            a.Kind == AreaKind.Region && a.Members.All(m => ConductOf.Gives(m.Force, spec, flagged.Periods[0])));
        var lines = new CsvLines();
        lines.Add(Header);
        lines.Add(Total(spec, counties, all, flagged, flagged.Periods[0]));
        lines.Add(Total(spec, counties, all, flagged, flagged.Periods[^1]));
        lines.Add(Total(spec, counties, all, communication, communication.Periods[^1]));
        lines.Add(Total(spec, counties, whole, flagged, flagged.Periods[^1]));
        lines.Add(Row(spec, flagged, "Belquay", flagged.Periods[^1], "", "noAnswer", ""));
        return lines.ToBytes();
    }

    private static string[] Total(SampleSpec spec, ImmutableArray<CountyFacts> counties, Area area, Measure measure, Period year)
    {
        var answered = counties.Where(c => area.Members.Any(m => m.Force == c.Force) && ConductOf.Gives(c.Force, spec, year)).ToList();
        var sum = answered.Sum(c => c.Counts[(measure.Code, year)][null, null]);
        return Row(spec, measure, area.Name, year, $"{sum}", "value", $"{answered.Count} of {area.Members.Length}");
    }

    private static string[] Row(SampleSpec spec, Measure measure, string area, Period year, string value, string status, string coverage) =>
    [
        measure.Code, area, PeriodText.Format(year), value, status, $"{spec.FirstYear + spec.Years}-12-01", "Synthetic Gazette",
        $"https://example.invalid/{PeriodText.Slug(year)}/{measure.Code}", coverage, "", "SYNTHETIC",
    ];
}
