using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class AskedTests
{
    [Fact]
    public void Questions_in_one_line_each_give_their_answer_its_offence() => Assert.Equal(
        ["88 2018/19 88A offences", "40 2018/19 22B offences"],
        Told.By("How many offences were recorded in 2018/19 of: 1. code 88A 2. code 22B\nResponse\n1. 88\n2. 40"));

    [Fact]
    public void Questions_in_one_line_each_give_their_answer_its_year() => Assert.Equal(
        ["38 2017/18 88A offences", "40 2018/19 88A offences"],
        Told.By("How many offences of code 88A were recorded in: 1. 2017/18 2. 2018/19\nResponse\n1. 38\n2. 40"));

    [Fact]
    public void A_number_that_is_not_in_the_list_waits() =>
        Assert.Empty(Told.Sure("How many offences were recorded in 2018/19 of: 1. code 88A 2. code 22B\nResponse\n3. 40"));

    [Fact]
    public void A_question_for_a_part_waits() =>
        Assert.Empty(Told.Sure("How many offences were recorded in 2018/19 of: 1. code 88A against boys 2. code 22B against boys\nResponse\n1. 88\n2. 40"));
}
