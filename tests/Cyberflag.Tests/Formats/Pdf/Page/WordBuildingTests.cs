using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class WordBuildingTests
{
    [Fact]
    public void Letters_that_are_placed_one_by_one_are_one_word() => Assert.Equal(
        ["Year 12"], Texts(Read(Text(50, 300, "Y") + Text(56.67, 300, "e") + Text(62.23, 300, "ar") + Text(73.91, 300, "12"))));

    [Fact]
    public void Words_without_a_space_between_them_are_parted_by_the_gap() =>
        Assert.Equal(["Year End"], Texts(Read("BT /F1 10 Tf 50 300 Td [(Year) -300 (End)] TJ ET")));

    [Fact]
    public void Letters_pushed_together_are_one_word() => Assert.Equal(["Year"], Texts(Read("BT /F1 10 Tf 50 300 Td [(Y) 80 (e) -30 (ar)] TJ ET")));
}
