using Xunit;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class UnreadNumbersTests
{
    [Theory]
    [InlineData("Ashford division 12\nDover division 15")]
    [InlineData("Alpha Beta Gamma One of these 31 14 Two of these 15 26 Three of these 57 68")]
    [InlineData("Total for the county 2018/19 - 70")]
    public void A_line_that_looks_like_a_figure_is_not_left_out_in_silence(string reply) => Assert.Contains("C-009", Codes(reply));

    [Theory]
    [InlineData("Page 2")]
    [InlineData("Telephone: 01622")]
    [InlineData("FOI request 12345")]
    [InlineData("Date: 12 July 2019")]
    [InlineData("Number of sexual communication with a child offences recorded in 2018/19: 52")]
    public void Pages_references_and_days_are_none_and_figures_are_read(string reply) => Assert.DoesNotContain("C-009", Codes(reply));

    private static IEnumerable<string> Codes(string reply) => PlainText.Read(reply, "E23000032").Findings.Select(f => f.Code);
}
