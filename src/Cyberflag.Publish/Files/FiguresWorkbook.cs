using System.IO.Compression;
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

    public static OutputFile Of(SiteModel site, MemoryStream empty)
    {
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var frame = new ZipArchive(empty, ZipArchiveMode.Read))
        {
            foreach (var entry in frame.Entries)
            {
                using var content = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                Copy(site, entry, content);
            }
        }

        var bytes = stream.ToArray();
        UndatedZip.Undate(bytes);
        return new OutputFile("figures.xlsx", bytes);
    }

    /// <summary>The workbook with empty sheets. The rows are put in as it is packed, since a package keeps every part in memory twice.</summary>
    public static MemoryStream Frame()
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            var sheets = new Sheets();
            for (var i = 0; i < Sheets.Length; i++)
            {
                workbook.AddNewPart<WorksheetPart>($"sheet{i + 1}").Worksheet = new Worksheet(new SheetData());
                sheets.Append(new Sheet { Name = Sheets[i].Name, SheetId = (uint)(i + 1), Id = $"sheet{i + 1}" });
            }

            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Of();
            workbook.Workbook = new Workbook(sheets);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Copy(SiteModel site, ZipArchiveEntry entry, Stream content)
    {
        for (var i = 0; i < Sheets.Length; i++)
        {
            if (entry.FullName == $"xl/worksheets/sheet{i + 1}.xml")
            {
                Sheets[i].Write(site, content);
                return;
            }
        }

        using var part = entry.Open();
        part.CopyTo(content);
    }
}
