using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The sheet of coverage: for each measure, how each force stands to each period.</summary>
internal static class CoverageSheet
{
    public static void Write(SiteModel site, Stream stream)
    {
        var periods = site.Survey.Measures.SelectMany(m => m.Periods).Distinct().Order().ToList();
        using var sheet = new SheetWriter(stream, [10, 26, 22, .. periods.Select(_ => 16.0)], true);
        sheet.Row(CellStyle.Header, ["Measure", "Force", "Region", .. periods.Select(PeriodText.Label)]);
        foreach (var measure in site.Survey.Measures)
        {
            foreach (var force in site.Survey.Panel)
            {
                sheet.Row();
                sheet.Text(measure.Code);
                sheet.Text(force.ShortName);
                sheet.Text(force.RegionName ?? "");
                foreach (var period in periods)
                {
                    sheet.Text(measure.Periods.Contains(period) ? site.StandingWords(force, measure, period) : "not asked");
                }
            }
        }

        sheet.End(true);
    }
}
