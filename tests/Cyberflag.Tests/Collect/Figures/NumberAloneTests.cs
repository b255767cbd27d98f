using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class NumberAloneTests
{
    [Fact]
    public void A_number_below_the_question_for_it_answers_it() => Assert.Equal(
        ["187 2019/20 71/17 offences"],
        Told.By("How many offences of sexual communication with a child were recorded between 1 April 2019 and 31 March 2020?\n187"));

    [Fact]
    public void A_number_below_its_period_is_of_it() => Assert.Equal(
        ["20 2020/21 71/17 offences", "24 2021/22 71/17 offences"],
        Told.By("How many offences of sexual communication with a child were recorded?\n1st April 2020 - 31st March 2021\n20\n1st April 2021 - 31st March 2022\n24"));

    [Theory]
    [InlineData("How many offences of sexual communication with a child were committed on Snapchat in 2019/20?\n187")]
    [InlineData("How many offences were recorded?\n187")]
    public void A_question_for_a_part_or_without_its_terms_leaves_the_number_waiting(string reply) => Assert.Empty(Told.Sure(reply));

    [Fact]
    public void A_page_number_is_no_count() =>
        Assert.Empty(Told.By("We hold figures of sexual communication with a child for 2019/20.\n2\nNext page"));

    [Fact]
    public void A_part_behind_the_answer_is_read_with_it() => Assert.Equal(
        ["203 2021/22 88A offences", "? 44 2021/22 88A offences outcome=still open"],
        Told.By("Question 1: How many crimes were logged under 88A in 2021/22?\nResponse: 203, of which 44 were still open on 20 April 2022"));
}
