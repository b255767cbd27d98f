using Cyberflag.Formats;
using Xunit;
using static Cyberflag.Tests.Formats.DocxFile;

namespace Cyberflag.Tests.Formats;

public class DocxReaderTests
{
    [Theory]
    [InlineData("letter.docx")]
    [InlineData("letter.odt")]
    [InlineData("protected.odt")]
    [InlineData("protected-standard.docx")]
    public void A_letter_of_another_program_reads_as_it_looks(string file)
    {
        var content = DocumentReader.Read(file, SmallFiles.Bytes(file), new ReadingLimits { Passwords = ["Secret1"] });
        Assert.Equal(
            ["1: Example Constabulary", "2: Freedom of Information reply", "3: We recorded 52 offences in 2017/18.", "4: Shown. ¹", "5: ¹ Figures are provisional."],
            Documents.Lines(content));
        Assert.Equal(["Offence|2016/17|2017/18", "71/17|12|15", "86/2|3|<5"], Documents.Rows(Documents.Grid(content)));
        Assert.Equal("t.1/r.2/c.3", Documents.Grid(content).Locator(1, 2));
        Assert.Equal(["F-038"], Documents.Codes(content));
    }

    [Fact]
    public void Cells_that_span_columns_and_rows_have_their_span()
    {
        var grid = Documents.Grid(DocumentReader.Read("a.docx", Of(
            $"<w:tbl><w:tr>{Tc("Force", "<w:vMerge w:val=\"restart\"/>")}{Tc("2018/19", "<w:gridSpan w:val=\"2\"/>")}</w:tr>"
            + $"<w:tr>{Tc("", "<w:vMerge/>")}{Tc("girls")}{Tc("boys")}</w:tr><w:tr>{Tc("North")}{Tc("12")}{Tc("3")}</w:tr></w:tbl>")));
        Assert.Equal(["Force|2018/19|", "|girls|boys", "North|12|3"], Documents.Rows(grid));
        Assert.Equal((2, 1), (grid[0, 0].RowSpan, grid[0, 0].ColumnSpan));
        Assert.Equal((1, 2), (grid[0, 1].RowSpan, grid[0, 1].ColumnSpan));
        Assert.True(grid[1, 0].IsCovered && grid[0, 2].IsCovered);
    }

    [Fact]
    public void A_table_within_a_cell_is_a_table_of_its_own()
    {
        var grids = Documents.Grids(DocumentReader.Read("a.docx", Of(
            $"<w:tbl><w:tr>{Tc("Total")}<w:tc>{P("see below")}<w:tbl><w:tr>{Tc("a")}{Tc("1")}</w:tr></w:tbl></w:tc></w:tr><w:tr>{Tc("x")}{Tc("2")}</w:tr></w:tbl>")));
        Assert.Equal(["t.1", "t.2"], grids.Select(g => g.Name));
        Assert.Equal(["Total|see below", "x|2"], Documents.Rows(grids[0]));
        Assert.Equal(["a|1"], Documents.Rows(grids[1]));
    }

    [Fact]
    public void A_footnote_mark_above_the_line_never_becomes_part_of_a_number()
    {
        const string Raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>";
        var content = DocumentReader.Read("a.docx", Of(
            $"<w:p><w:r><w:t>We hold 52</w:t></w:r>{Raised}<w:r><w:t> records.</w:t></w:r></w:p>"
            + $"<w:tbl><w:tr>{Tc("Cheshire")}<w:tc><w:p><w:r><w:t>52</w:t></w:r>{Raised}</w:p></w:tc></w:tr></w:tbl>"));
        Assert.Equal(["1: We hold 52¹ records."], Documents.Lines(content));
        Assert.Equal(("52", "1"), (Documents.Grid(content)[0, 1].Text, Documents.Grid(content)[0, 1].Superscript));
    }

    [Fact]
    public void A_style_makes_text_superscript_or_hidden_as_well()
    {
        var file = new DocxFile().With("styles", "styles",
            "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Mark\"><w:basedOn w:val=\"Base\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>");
        var content = DocumentReader.Read("a.docx", file.ToBytes(
            $"<w:p><w:r><w:t>7</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:t>2</w:t></w:r></w:p>{P("secret", "<w:pStyle w:val=\"Gone\"/>")}{P("seen", "<w:pStyle w:val=\"Gone\"/>", "<w:vanish w:val=\"0\"/>")}"));
        Assert.Equal(["1: 7²", "2: seen"], Documents.Lines(content));
        Assert.Equal(["F-038"], Documents.Codes(content));
    }

    [Fact]
    public void List_items_have_the_numbers_that_the_reader_sees()
    {
        var file = new DocxFile().With("numbering", "numbering",
            "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1%2)\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"x\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>");
        static string Item(string text, int list, int level = 0) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        var content = DocumentReader.Read("a.docx", file.ToBytes(
            Item("12", 1) + Item("4", 1) + Item("girls", 1, 1) + Item("boys", 1, 1) + Item("9", 1) + Item("point", 2) + Item("again", 3)));
        Assert.Equal(["1: 1. 12", "2: 2. 4", "3: 2a) girls", "4: 2b) boys", "5: 3. 9", "6: • point", "7: 7. again"], Documents.Lines(content));
    }

    [Fact]
    public void Deleted_text_and_comments_are_counted_and_never_read()
    {
        var file = new DocxFile().With("comments", "comments", "<w:comment w:id=\"0\"><w:p><w:r><w:t>private</w:t></w:r></w:p></w:comment>");
        var content = DocumentReader.Read("a.docx", file.ToBytes(
            "<w:p><w:r><w:t>We recorded </w:t></w:r><w:del><w:r><w:delText>999</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + $"<w:tbl><w:tr>{Tc("North")}{Tc("1")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{Tc("South")}{Tc("998")}</w:tr></w:tbl>"));
        Assert.Equal(["1: We recorded 12"], Documents.Lines(content));
        Assert.Equal(["North|1"], Documents.Rows(Documents.Grid(content)));
        Assert.Equal(["F-039", "F-023"], Documents.Codes(content));
        Assert.DoesNotContain(content.Findings, f => f.Message.Contains("99", StringComparison.Ordinal) || f.Message.Contains("private", StringComparison.Ordinal));
    }

    [Fact]
    public void The_letterhead_stands_first_and_the_page_footer_last()
    {
        var file = new DocxFile().With("header", "hdr", P("Example Constabulary")).With("footer", "ftr", P("Reference 1234/19"));
        var content = DocumentReader.Read("a.docx", file.ToBytes(
            $"{P("Dear requester")}<w:sectPr><w:footerReference r:id=\"footer\"/><w:headerReference r:id=\"header\"/></w:sectPr>"));
        Assert.Equal(["1: Example Constabulary", "2: Dear requester", "3: Reference 1234/19"], Documents.Lines(content));
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var box = $"<w:txbxContent>{P("In the box")}</w:txbxContent>";
        var content = DocumentReader.Read("a.docx", Of(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        Assert.Equal(["1: In the box"], Documents.Lines(content));
    }

    [Fact]
    public void Embedded_documents_and_macros_are_told()
    {
        var content = DocumentReader.Read("a.docm", new DocxFile().WithFile("word/embeddings/a.xlsx").WithFile("word/vbaProject.bin").ToBytes(P("text")));
        Assert.Equal(["F-025", "F-026"], Documents.Codes(content));
    }

    [Fact]
    public void Tables_nested_without_end_are_a_finding()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 50_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 50_000));
        Assert.Equal("F-013", Documents.OnlyError(DocumentReader.Read("a.docx", Of(deep))).Code);
    }
}
