using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class CorrectedNumberTests
{
    private const string Wrong = "We wrote to you that 47 offences under code 71/17 were recorded in 2023/24. This was wrong. ";

    [Fact]
    public void The_right_number_is_of_what_the_wrong_one_was_and_both_wait() => Assert.Equal(
        ["? 47 2023/24 71/17 offences", "? 74 2023/24 71/17 offences"], Told.By(Wrong + "The right number is 74."));

    [Fact]
    public void Nothing_is_right_where_nothing_was_wrong() => Assert.Empty(Told.By("The correct number is 74."));
}
