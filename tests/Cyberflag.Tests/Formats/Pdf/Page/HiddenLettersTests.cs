using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>What nobody sees on a page is told by where it is and how much, never by what it says, and is not read.</summary>
public sealed class HiddenLettersTests
{
    public static TheoryData<string, string> Hidden => new()
    {
        { "white on white", "1 g " + Text(50, 200, "Secret") + "0 g " },
        { "black under a black bar", Text(50, 200, "Secret") + Filled(45, 195, 100, 20, 0) },
        { "without ink", "BT /F1 10 Tf 3 Tr 50 200 Td (Secret) Tj 0 Tr ET " },
        { "outside the page", Text(500, 200, "Secret") },
        { "too small", Text(50, 200, "Secret", 0.5) },
    };

    [Theory]
    [MemberData(nameof(Hidden))]
    public void Hidden_text_is_quarantined(string how, string drawing)
    {
        var content = Read(Text(50, 300, "Seen") + drawing);
        Assert.Equal(["Seen"], Texts(content));
        var finding = Assert.Single(content.Findings);
        Assert.Equal(("F-054", "reply.pdf, p.1"), (finding.Code, finding.Where));
        Assert.True(finding.Message.StartsWith("6 letters ", StringComparison.Ordinal), how);
        Assert.DoesNotContain("Secret", finding.Message + finding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void White_text_on_a_dark_heading_is_seen()
    {
        var content = Read(Filled(45, 195, 100, 20, 0.2) + "1 g " + Text(50, 200, "Heading"));
        Assert.Equal(["Heading"], Texts(content));
        Assert.Empty(content.Findings);
    }
}
