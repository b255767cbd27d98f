using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class ColumnTextTests
{
    [Fact]
    public void Text_in_two_columns_is_read_one_after_the_other() => Assert.Equal(
        ["How many offences were", "recorded in each of the", "last three years by you?", "We recorded twelve such", "offences in the last year", "and none in those before."],
        Texts(Read(
            Text(40, 300, "How many offences were", 9) + Text(220, 300, "We recorded twelve such", 9) + Text(40, 289, "recorded in each of the", 9)
            + Text(220, 289, "offences in the last year", 9) + Text(40, 278, "last three years by you?", 9) + Text(220, 278, "and none in those before.", 9))));

    [Fact]
    public void A_request_is_followed_by_its_own_response() => Assert.Equal(
        ["How many offences were", "recorded by you in 2018?", "We recorded 12 of these", "offences in that year here.", "How many of them ended", "in a charge up to now?", "We know of 3 that ended", "in a charge until today."],
        Texts(Read(
            Text(40, 300, "How many offences were", 9) + Text(220, 300, "We recorded 12 of these", 9) + Text(40, 289, "recorded by you in 2018?", 9) + Text(220, 289, "offences in that year here.", 9)
            + Text(40, 265, "How many of them ended", 9) + Text(220, 265, "We know of 3 that ended", 9) + Text(40, 254, "in a charge up to now?", 9) + Text(220, 254, "in a charge until today.", 9))));
}
