using Cyberflag.Formats;
using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>Files whose objects go round would overflow the stack of the library, which nothing can catch: they are refused before.</summary>
public sealed class ReferenceGraphTests
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    private static readonly string Page = $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << {Font} /ColorSpace << /C 5 0 R >> >> >>";

    public static TheoryData<string, string[]> Rings => new()
    {
        { "lone references", [Catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Page.Replace("[0 0 400 400]", "5 0 R", StringComparison.Ordinal), Stream("BT ET"), "6 0 R", "5 0 R"] },
        { "a comment between", [Catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Page.Replace("[0 0 400 400]", "5 0 R", StringComparison.Ordinal), Stream("BT ET"), "% 1\n6 0 R", "5 %\n0 R"] },
        { "pages within themselves", [Catalog, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>", Page, Stream("BT ET"), "null"] },
        { "a name written with its codes", [Catalog, "<< /Type /Pages /K#69ds [2 0 R 3 0 R] /Count 2 >>", Page, Stream("BT ET"), "null"] },
        { "a tree of names", ["<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 5 0 R >> >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Page, Stream("BT ET"), "<< /Kids [5 0 R] >>"] },
        { "functions", [Catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Page, Stream("/C cs 1 sc"), "[/Separation /X /DeviceGray 6 0 R]", "<< /FunctionType 3 /Domain [0 1] /Bounds [] /Encode [0 1] /Functions [6 0 R] >>"] },
        { "deep nesting", [Catalog, .. Enumerable.Range(3, 1500).Select(i => $"<< /Type /Pages /Count 1 /Kids [{i} 0 R] >>"), "null"] },
    };

    [Theory]
    [MemberData(nameof(Rings))]
    public void A_file_that_goes_round_is_damaged(string how, string[] objects) =>
        Assert.True(Documents.OnlyError(DocumentReader.Read("ring.pdf", Objects(objects))).Code == "F-005", how);

    [Fact]
    public void Pages_that_name_their_parent_do_not_go_round() => Assert.Empty(Read(Text(50, 300, "Text")).Findings);
}
