using System.Text;
using Cyberflag.Formats;
using Cyberflag.Tests.Collect.Corpus;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void Lines_are_numbered_page_by_page_and_carry_their_page() => Assert.Equal(
        ["p.1/l.1 First", "p.1/l.2 Second", "p.2/l.1 Third"],
        Places(Read(Text(50, 300, "First") + Text(50, 285, "Second"), Text(50, 300, "Third"))));

    [Fact]
    public void Text_is_read_from_the_top_whatever_its_order_in_the_file() => Assert.Equal(
        ["First", "Second", "Third"], Texts(Read(Text(50, 270, "Third") + Text(50, 300, "First") + Text(50, 285, "Second"))));

    [Fact]
    public void A_page_that_is_turned_is_read_upright()
    {
        var turned = DocumentReader.Read("reply.pdf", Pages("", "/Rotate 90", [Upwards(100, 50, "First") + Upwards(115, 50, "Second")]));
        Assert.Equal(["First", "Second"], Texts(turned));
    }

    [Fact]
    public void A_page_without_text_but_with_a_picture_is_a_finding()
    {
        var image = Stream("\u0000", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        var content = DocumentReader.Read("scan.pdf", Objects(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
            Stream("400 0 0 400 0 0 cm /I Do"), image));
        var finding = Documents.OnlyError(content);
        Assert.Equal("F-051", finding.Code);
        Assert.Equal("scan.pdf, p.1", finding.Where);
    }

    [Fact]
    public void A_document_without_any_text_is_a_finding() => Assert.Equal("F-061", Documents.OnlyError(Read("")).Code);

    [Fact]
    public void A_damaged_page_is_a_finding_and_the_others_are_read()
    {
        var content = Read(Text(50, 300, "First"), "BT /F9 10 Tf 50 300 Td (Font that is not there) Tj ET", Text(50, 300, "Third"));
        Assert.Equal(["p.1/l.1 First", "p.3/l.1 Third"], Places(content));
        var finding = Assert.Single(content.Findings);
        Assert.Equal(("F-050", Severity.Error, "reply.pdf, p.2"), (finding.Code, finding.Severity, finding.Where));
    }

    [Fact]
    public void More_pages_than_the_limit_are_told_and_left_out()
    {
        var content = DocumentReader.Read("reply.pdf", Pages(Text(50, 300, "1st"), Text(50, 300, "2nd"), Text(50, 300, "3rd")), new ReadingLimits { Pages = 2 });
        Assert.Equal(["1st", "2nd"], Texts(content));
        Assert.Equal(["F-053"], Documents.Codes(content));
    }

    [Fact]
    public void A_program_in_the_document_is_told_and_not_run()
    {
        var content = DocumentReader.Read("reply.pdf", Pages("/OpenAction << /S /JavaScript /JS (app.alert) >>", "", [Text(50, 300, "Text")]));
        Assert.Equal(["F-060"], Documents.Codes(content));
    }

    [Fact]
    public void A_file_within_the_document_is_told_and_not_read()
    {
        var content = DocumentReader.Read("reply.pdf", Objects(
            "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.csv) 5 0 R] >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << {Font} >> >>", Stream(Text(50, 300, "Text")),
            "<< /Type /Filespec /F (a.csv) /EF << /F 6 0 R >> >>", Stream("secret", "/Type /EmbeddedFile")));
        Assert.Equal(["F-025"], Documents.Codes(content));
        Assert.DoesNotContain("secret", string.Join(' ', Texts(content)) + content.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("userpass", true)]
    [InlineData("wrong", false)]
    public void A_protected_document_waits_for_its_password(string password, bool isRead)
    {
        Assert.SkipWhen(Shared.Folder is null, "../shared/corpus/pdf/camelot/health_protected.pdf is not beside the repository.");
        var bytes = File.ReadAllBytes(Path.Combine(Shared.Folder!, "corpus", "pdf", "camelot", "health_protected.pdf"));
        var content = DocumentReader.Read("reply.pdf", bytes, new ReadingLimits { Passwords = ["other", password] });
        Assert.Equal(isRead, content.Blocks.Length > 0);
        Assert.Equal(!isRead, content.Findings.Any(f => f.Code == "F-015"));
    }

    [Fact]
    public void A_file_that_only_begins_as_a_PDF_is_damaged() =>
        Assert.Equal("F-005", Documents.OnlyError(DocumentReader.Read("reply.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\nnothing"))).Code);

    [Theory]
    [InlineData(60, 0)]
    [InlineData(0, 40)]
    public void A_page_that_was_cut_or_changed_in_the_file_is_in_doubt(int cut, int flip)
    {
        var packed = Packed(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 30).Select(i => Text(50, 380 - (12 * i), $"Year {2000 + i}: {i * 7919 % 1000}")))));
        var start = packed.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        var body = packed[start..packed.IndexOf("\nendstream", StringComparison.Ordinal)];
        body = cut > 0 ? body[..^cut] : body[..^flip] + (char)(body[^flip] ^ 1) + body[^(flip - 1)..];
        var content = DocumentReader.Read("reply.pdf", Objects(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << {Font} >> >>", Stream(body, "/Filter /FlateDecode")));
        Assert.Contains(content.Findings, f => f.Code is "F-063" or "F-050");
        Assert.True(content.Blocks.IsEmpty || content.Doubtful.Length == 1);
    }

    [Fact]
    public void Text_that_a_program_recognised_in_a_scan_is_read_and_in_doubt()
    {
        var image = Stream("\u0000", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        var content = DocumentReader.Read("scan.pdf", Objects(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << {Font} /XObject << /I 5 0 R >> >> >>",
            Stream("q 400 0 0 400 0 0 cm /I Do Q BT 3 Tr /F1 10 Tf 50 300 Td (Offences: 12) Tj ET"), image));
        Assert.Equal(["Offences: 12"], Texts(content));
        Assert.Equal(["F-055"], Documents.Codes(content));
        Assert.Equal(1, Assert.Single(content.Doubtful).Number);
    }
}
