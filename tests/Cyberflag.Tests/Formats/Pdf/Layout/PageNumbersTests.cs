using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class PageNumbersTests
{
    [Fact]
    public void Page_and_its_number_at_the_foot_is_left_out() =>
        Assert.Equal(["Text", "More"], Texts(Read(Text(50, 300, "Text") + Text(180, 20, "Page 1 of 2"), Text(50, 300, "More") + Text(180, 20, "Page 2 of 2"))));

    [Fact]
    public void Bare_numbers_that_count_the_pages_are_left_out() =>
        Assert.Equal(["Text", "More"], Texts(Read(Text(50, 300, "Text") + Text(190, 20, "7"), Text(50, 300, "More") + Text(190, 20, "8"))));

    [Fact]
    public void A_bare_number_that_counts_nothing_is_read() =>
        Assert.Equal(["Offences:", "12", "Charges:", "5"], Texts(Read(Text(50, 300, "Offences:") + Text(50, 280, "12"), Text(50, 300, "Charges:") + Text(50, 280, "5"))));
}
