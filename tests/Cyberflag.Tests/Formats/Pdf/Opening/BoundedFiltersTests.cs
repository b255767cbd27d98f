using System.Text;
using Cyberflag.Formats;
using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>Pages that are small in the file and huge when they are unpacked.</summary>
public sealed class BoundedFiltersTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "zeros", Packed(new byte[200_000_000]) },
        { "letters", Packed(Encoding.Latin1.GetBytes("BT /F1 10 Tf 20 100 Td " + string.Concat(Enumerable.Repeat("(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ", 20_000)) + "ET")) },
        { "lines", Packed(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 100 0 l S ", 1_000_000)))) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_page_that_grows_too_far_is_a_finding_and_the_others_are_read(string how, string bomb)
    {
        var page = $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << {Font} >> /Contents ";
        var content = DocumentReader.Read("bomb.pdf", Objects(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>", page + "5 0 R >>", page + "6 0 R >>", bomb, Stream(Text(50, 300, "Text"))));
        Assert.Equal(["Text"], Texts(content));
        Assert.True(Documents.Codes(content) is ["F-052"], how);
    }
}
