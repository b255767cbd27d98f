using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class BrokenLabelsTests
{
    private static string Row(double y, string label, string year, string other) => Text(50, y, label) + Text(250, y, year) + Text(320, y, other);

    [Fact]
    public void A_label_that_goes_on_below_its_figures_is_one_row() => Assert.Equal(
        ["Offence|2018|2019", "Sexual communication with a child|12|15", "Grooming|3|4"],
        Documents.Rows(Documents.Grid(Read(
            Row(300, "Offence", "2018", "2019") + Row(280, "Sexual communication", "12", "15") + Text(50, 268, "with a child") + Row(250, "Grooming", "3", "4")))));

    [Fact]
    public void A_label_that_begins_above_its_figures_is_one_row() => Assert.Equal(
        ["Offence|2018|2019", "Sexual communication with a child|12|15", "Grooming|3|4"],
        Documents.Rows(Documents.Grid(Read(
            Row(300, "Offence", "2018", "2019") + Text(50, 280, "Sexual communication") + Row(268, "with a child", "12", "15") + Row(250, "Grooming", "3", "4")))));

    [Fact]
    public void A_part_with_its_own_figures_stays_a_row() => Assert.Equal(
        ["Offences|12|15", "of which charged|3|4", "of which filed|9|11"],
        Documents.Rows(Documents.Grid(Read(Row(300, "Offences", "12", "15") + Row(288, "of which charged", "3", "4") + Row(276, "of which filed", "9", "11")))));
}
