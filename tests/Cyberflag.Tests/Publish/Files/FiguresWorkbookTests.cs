using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

public sealed class FiguresWorkbookTests
{
    private static readonly byte[] Bytes = Published.File(Release(Founding), "figures.xlsx").ToArray();

    [Fact]
    public void It_is_valid_by_the_schema()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Its_archive_tells_neither_when_nor_where_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(0, e.ExternalAttributes));
    }

    [Fact]
    public void It_has_a_frozen_header_column_widths_and_filters()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), false);
        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToList();
        Assert.Equal(["Read me", "Figures", "Coverage", "Notes and symbols"], sheets.Select(s => s.Name!.Value!));
        var figures = XDocument.Load(document.WorkbookPart.GetPartById(sheets[1].Id!).GetStream());
        Assert.Equal("frozen", figures.Descendants().Single(e => e.Name.LocalName == "pane").Attribute("state")!.Value);
        Assert.Equal(18, figures.Descendants().Count(e => e.Name.LocalName == "col"));
        Assert.Single(figures.Descendants(), e => e.Name.LocalName == "autoFilter");
    }

    [Fact]
    public void Coverage_names_the_force_that_did_not_answer()
    {
        var rows = Published.Sheet(Release(Founding), "Coverage");
        var dyfedPowys = rows.Single(r => Equals(r[1], "Dyfed-Powys"));
        Assert.Equal("did not answer", dyfedPowys[Array.IndexOf(rows[0], "2018/19")]);
    }

    [Fact]
    public void A_control_character_does_not_break_it()
    {
        var bytes = Published.File(Release(Printed("Kent", "2018/19", 50) with { Coverage = "a\u0001b" }), "figures.xlsx");
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
        Assert.All(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)), e => XDocument.Load(e.Open()));
    }
}
