using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The sheet of all figures: a row each, numbers as numbers in full, shown with the decimals that pages print; bounds as the pages print them, and as two numbers.</summary>
internal static class FiguresSheet
{
    private static readonly (string Name, double Width)[] Columns =
    [
        ("Area", 26), ("Period", 12), ("Measure", 9), ("Part", 20), ("Figure", 30), ("Compared with", 12), ("Value", 14), ("Least", 11), ("Most", 11),
        ("95% from", 10), ("95% to", 10), ("Unit", 18), ("May be headlined", 11), ("Sentence", 60), ("Notes", 60), ("Formula", 40), ("Id", 44), ("Notice", 12),
    ];

    public static void Write(SiteModel site, Stream stream)
    {
        using var sheet = new SheetWriter(stream, [.. Columns.Select(c => c.Width)], true);
        sheet.Row(CellStyle.Header, Columns.Select(c => c.Name));
        var notice = DataWords.Notice(site.Survey);
        foreach (var figure in site.Figures.Figures)
        {
            Row(sheet, site, figure, notice);
        }

        sheet.End(true);
    }

    private static void Row(SheetWriter sheet, SiteModel site, PublicFigure published, string notice)
    {
        var figure = published.Figure;
        var style = FigureText.Decimals(figure.Unit) switch { 0 => CellStyle.Whole, 1 => CellStyle.OneDecimal, _ => CellStyle.TwoDecimals };
        sheet.Row();
        sheet.Text(site.Figures.AreaName(figure.Key.Area));
        sheet.Text(PeriodText.Label(figure.Key.Period));
        sheet.Text(figure.Key.Measure);
        sheet.Text(figure.Key.Breakdown.ToString());
        sheet.Text(StatisticText.Title(figure.Statistic));
        sheet.Text(figure.Baseline is { } baseline ? PeriodText.Label(baseline) : "");
        if (figure.Value is { IsPoint: true } point)
        {
            sheet.Number(point.Lower, style);
        }
        else
        {
            sheet.Text(published.Printed);
        }

        sheet.Number(figure.Value is { IsPoint: false } least ? least.Lower : null, style);
        sheet.Number(figure.Value is { IsPoint: false } most ? most.Upper : null, style);
        sheet.Number(figure.Confidence?.Lower, style);
        sheet.Number(figure.Confidence?.Upper, style);
        sheet.Text(DataWords.Unit(figure.Unit));
        sheet.Text(figure.MayBeHeadlined ? "yes" : "no");
        sheet.Text(figure.Words);
        sheet.Text(CsvTable.Joined(figure.Notes));
        sheet.Text(figure.Formula);
        sheet.Text(published.Id);
        sheet.Text(notice);
    }
}
