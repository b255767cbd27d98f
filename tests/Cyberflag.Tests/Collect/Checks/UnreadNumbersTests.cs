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

    [Theory]
    [InlineData("2022/23: 54\n2023/24: 2O8\n2024/25: 61")]
    [InlineData("In 2023/24 two hundred and twelve of them were reported again.")]
    [InlineData("We recorded 1,2O1 crimes of sexual communication with a child (71/17) in 2023/24.")]
    [InlineData("In 2022/23 the number of crimes was 1.187.")]
    [InlineData("In 2024/25 the figure was 243, however this includes 12 offences which were later cancelled.")]
    public void What_is_like_a_number_beside_a_year_is_reported_where_it_was_not_read(string reply) => Assert.Contains("C-009", Codes(reply));

    [Theory]
    [InlineData("Your request of 12 June 2024 will be answered within 20 working days.")]
    [InlineData("Sexual communication with a child, section 15A of the Sexual Offences Act 2003, applies to victims aged under 16.")]
    [InlineData("In 2023/24 the cost of reading 1,204 records was above £450.")]
    [InlineData("In 2023/24 the force had 12 officers on this work, 3% more.")]
    public void What_says_itself_that_it_counts_nothing_is_none(string reply) => Assert.DoesNotContain("C-009", Codes(reply));

    [Theory]
    [InlineData("Sexual communication with a child\n\nmany")]
    [InlineData("Please find the figures of the year below.")]
    public void A_reply_in_which_nothing_like_a_figure_was_found_is_said_to_have_none(string reply) => Assert.Contains("C-008", Codes(reply));

    private static IEnumerable<string> Codes(string reply) => PlainText.Read(reply, "E23000032").Findings.Select(f => f.Code);
}
