using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The sheet of symbols, definition breaks, sources and licences.</summary>
internal static class NotesSheet
{
    public static void Write(SiteModel site, Stream stream)
    {
        using var sheet = new SheetWriter(stream, [26, 70, 50], true);
        sheet.Row(CellStyle.Header, "What", "Meaning", "Source or licence");
        foreach (var symbol in Enum.GetValues<Symbol>())
        {
            sheet.Row(CellStyle.Wrapped, symbol.Mark(), symbol.Words());
        }

        foreach (var change in site.Context.Breaks)
        {
            sheet.Row(CellStyle.Wrapped, $"Break, {change.Measure}, {change.Date.Label}", change.What, change.Source);
        }

        foreach (var reference in site.Context.References)
        {
            sheet.Row(CellStyle.Wrapped, reference.File, reference.Source, reference.Licence);
        }

        foreach (var measure in site.Survey.Measures.Where(m => m.SeriesStart is not null))
        {
            sheet.Row(CellStyle.Wrapped, $"{measure.Code} since {PeriodText.Label(measure.SeriesStart!.Value)}", measure.SeriesStartReason);
        }

        sheet.End(false);
    }
}
