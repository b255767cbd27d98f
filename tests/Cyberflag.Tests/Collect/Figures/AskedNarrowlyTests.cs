using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class AskedNarrowlyTests
{
    [Fact]
    public void An_answer_to_a_question_for_a_part_waits() => Assert.Empty(
        Told.Sure("a) how many offences of sexual communication with a child (71/17) were there?\nPlease see the letter.\nb) how many of those had a suspect who was younger than 18?\n97 in 2021 and 105 in 2022."));

    [Fact]
    public void An_answer_to_a_question_for_all_does_not() => Assert.Equal(
        ["97", "105"], Told.Sure("How many offences of sexual communication with a child (71/17) were recorded?\n97 in 2021 and 105 in 2022."));
}
