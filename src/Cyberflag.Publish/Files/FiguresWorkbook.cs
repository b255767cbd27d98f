using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cyberflag.Publish;

/// <summary><c>figures.xlsx</c>: read me, all figures, coverage by force, notes and symbols.</summary>
internal static class FiguresWorkbook
{
    private static readonly (string Name, Action<SiteModel, Stream> Write)[] Sheets =
    [
        ("Read me", ReadMeSheet.Write), ("Figures", FiguresSheet.Write), ("Coverage", CoverageSheet.Write), ("Notes and symbols", NotesSheet.Write),
    ];

    public static OutputFile Of(SiteModel site)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = CompressionOption.Fast;
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            var sheets = new Sheets();
            for (var i = 0; i < Sheets.Length; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>($"sheet{i + 1}");
                using (var content = part.GetStream(FileMode.Create))
                {
                    Sheets[i].Write(site, content);
                }

                sheets.Append(new Sheet { Name = Sheets[i].Name, SheetId = (uint)(i + 1), Id = $"sheet{i + 1}" });
            }

            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Of();
            workbook.Workbook = new Workbook(sheets);
        }

        var bytes = stream.ToArray();
        UndatedZip.Undate(bytes);
        return new OutputFile("figures.xlsx", bytes);
    }
}
