using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary><c>data/coverage.csv</c>: how each force stands to each measure and period, with the sections that a refusal relies on.</summary>
internal static class CoverageCsv
{
    public static ImmutableArray<Column> Columns { get; } =
    [
        new("measure", "Code of the measure"),
        new("area", "Code of the force"),
        new("force", "Name of the force"),
        new("period", "Period"),
        new("status", string.Join("; ", Enum.GetValues<AnswerStatus>().Select(s => $"{AnswerWords.Word(s)}: {AnswerWords.Of(s)}"))),
        new("sections", "Sections of the Act relied on for what is not given"),
        new("notice", "SYNTHETIC for an invented survey; EMBARGO for one that may not be published yet"),
    ];

    public static OutputFile Of(SiteModel site) => CsvTable.Of("data/coverage.csv", Columns, site.Survey.Panel.Length * site.Survey.Measures.Length, csv =>
    {
        var notice = DataWords.Notice(site.Survey);
        foreach (var measure in site.Survey.Measures)
        {
            foreach (var force in site.Survey.Panel)
            {
                foreach (var standing in measure.Periods.Select(p => site.Standing(force, measure, p)))
                {
                    csv.Text(measure.Code);
                    csv.Text(force.Code);
                    csv.Text(force.ShortName);
                    csv.WriteField(PeriodText.Format(standing.Period));
                    csv.WriteField(AnswerWords.Word(standing.Status));
                    csv.Text(CsvTable.Joined(standing.Sections));
                    csv.WriteField(notice);
                    csv.EndRecord();
                }
            }
        }
    });
}
