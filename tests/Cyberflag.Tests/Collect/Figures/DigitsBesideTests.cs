using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class DigitsBesideTests
{
    [Theory]
    [InlineData("We recorded 1, 204 crimes of sexual communication with a child (71/17) in 2023/24.")]
    [InlineData("We recorded 1’204 crimes of sexual communication with a child (71/17) in 2023/24.")]
    [InlineData("We recorded 2O 4 crimes of sexual communication with a child (71/17) in 2023/24.")]
    public void The_end_of_a_longer_number_is_never_unmarked(string reply) => Assert.Empty(Told.Sure(reply));

    [Theory]
    [InlineData("In 2023/24, 204 crimes of sexual communication with a child (71/17) were recorded.", "204")]
    [InlineData("In 2022/23 there were 54 crimes of sexual communication with a child (71/17), in 2023/24 72 and in 2024/25 101.", "54 72 101")]
    public void Years_and_numbers_that_are_read_themselves_leave_no_doubt(string reply, string sure) => Assert.Equal(sure, string.Join(' ', Told.Sure(reply)));
}
