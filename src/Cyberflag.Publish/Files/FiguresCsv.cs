using System.Collections.Immutable;
using CsvHelper;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary><c>data/figures.csv</c>: every figure a row, withheld ones with <c>[c]</c> and no number.</summary>
internal static class FiguresCsv
{
    public static ImmutableArray<Column> Columns { get; } =
    [
        new("id", "Stable id of the figure"),
        new("area", "Code of the area: ONS code, or the survey's own for a set of forces"),
        new("area_name", "Name of the area"),
        new("period", "Period: 2018/19 is April 2018 to March 2019"),
        new("period_start", "First day"),
        new("period_end", "Last day"),
        new("period_kind", "financialYear, calendarYear, quarter, month or range; periods of different kinds are never added"),
        new("measure", "Code of the measure"),
        new("breakdown", "Part of the total, as dimension=value; empty for the whole"),
        new("statistic", "What the figure says"),
        new("baseline", "Base period of a change"),
        new("unit", "Unit of value, lower and upper"),
        new("printed", "The figure as the pages print it"),
        new("value", "The number in full, where it is one number"),
        new("lower", "The least that it can be"),
        new("upper", "The greatest that it can be"),
        new("confidence_lower", "Lower end of the 95% interval"),
        new("confidence_upper", "Upper end of the 95% interval"),
        new("symbol", "What stands where there is no number: [c] withheld, [x] not available, [z] not applicable, [u] unreliable"),
        new("may_be_headlined", "false where coverage is too low for a headline"),
        new("replies", "How many replies of forces it rests on"),
        new("attested", "How many figures published by others it rests on"),
        new("formula", "How it was computed"),
        new("words", "The figure as a sentence"),
        new("notes", "What must be known with it, separated by |"),
        new("inputs", "Ids of what went in, separated by |"),
        new("notice", "SYNTHETIC for an invented survey; EMBARGO for one that may not be published yet"),
    ];

    public static OutputFile Of(PublishableFigures figures) => CsvTable.Of("data/figures.csv", Columns, figures.Figures.Length, csv =>
    {
        var notice = DataWords.Notice(figures.Survey);
        foreach (var figure in figures.Figures)
        {
            Write(csv, figures, figure, notice);
        }
    });

    private static void Write(CsvWriter csv, PublishableFigures figures, PublicFigure published, string notice)
    {
        var figure = published.Figure;
        csv.Text(published.Id);
        csv.Text(figure.Key.Area);
        csv.Text(figures.AreaName(figure.Key.Area));
        csv.WriteField(PeriodText.Format(figure.Key.Period));
        csv.WriteField(figure.Key.Period.Start, "");
        csv.WriteField(figure.Key.Period.End, "");
        csv.WriteField(DataWords.Kind(figure.Key.Period.Kind));
        csv.Text(figure.Key.Measure);
        csv.Text(figure.Key.Breakdown.ToString());
        csv.WriteField(StatisticText.Slug(figure.Statistic));
        csv.WriteField(figure.Baseline is { } baseline ? PeriodText.Format(baseline) : "");
        csv.WriteField(DataWords.Unit(figure.Unit));
        csv.Printed(published.Printed);
        csv.Number(figure.Value is { IsPoint: true } point ? point.Lower : null);
        csv.Number(figure.Value?.Lower);
        csv.Number(figure.Value?.Upper);
        csv.Number(figure.Confidence?.Lower);
        csv.Number(figure.Confidence?.Upper);
        csv.WriteField(figure.Value is null ? published.Printed : "");
        csv.WriteField(figure.MayBeHeadlined ? "true" : "false");
        csv.WriteField(figure.Replies);
        csv.WriteField(figure.Attested);
        csv.Text(figure.Formula);
        csv.Text(figure.Words);
        csv.Text(CsvTable.Joined(figure.Notes));
        csv.Text(CsvTable.Joined(figure.Inputs));
        csv.WriteField(notice);
        csv.EndRecord();
    }
}
