using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class NumberedAnswerTests
{
    [Theory]
    [InlineData("Q1. How many offences of sexual communication with a child were recorded in 2018/19?\nResponse:\nQ1: 88")]
    [InlineData("Request\n1. Number of offences of sexual communication with a child recorded in 2018/19\nResponse\n1. 88")]
    public void The_number_of_a_question_is_not_the_answer(string reply) => Assert.Equal(["88 2018/19 71/17 offences"], Told.By(reply));

    [Theory]
    [InlineData("1. How many offences of sexual communication with a child were recorded in 2018/19?\n2. Of these how many used the internet?\nResponse\n2. 4")]
    [InlineData("1. Sexual communication with a child 2018/19\nResponse\n1. 4")]
    [InlineData("Response\n2. 4")]
    public void An_answer_to_a_question_for_a_part_or_to_none_that_is_held_waits(string reply) => Assert.Empty(Told.Sure(reply));
}
