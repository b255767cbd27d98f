using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class DrawnLettersTests
{
    // Wherever the figure stands, and however far it is moved to look bold, it has four digits.
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.25)]
    [InlineData(0.4)]
    [InlineData(0.8)]
    public void A_figure_drawn_twice_to_look_bold_has_its_digits_once(double moved)
    {
        for (var x = 50.0; x < 58; x += 0.37)
        {
            Assert.Equal(["1234"], Texts(Read(Text(x, 300, "1234") + Text(x + moved, 300, "1234"))));
        }
    }

    [Fact]
    public void The_same_digit_twice_in_a_figure_stays_twice() => Assert.Equal(["1111"], Texts(Read(Text(50, 300, "1111", 4))));
}
