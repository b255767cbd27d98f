using Xunit;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class SameFigureCheckTests
{
    private const string First = "Number of sexual communication with a child offences recorded in 2018/19: 52\n";

    [Fact]
    public void Two_numbers_for_the_same_thing_wait() => Assert.Empty(Told.Sure(First + "Number of sexual communication with a child offences recorded in 2018/19: 61"));

    [Theory]
    [InlineData("Number of sexual communication with a child offences recorded in 2018/19: 52")]
    [InlineData("Number of sexual communication with a child offences recorded in 2019/20: 61")]
    [InlineData("Number of arrests for sexual communication with a child in 2018/19: 61")]
    public void The_same_number_and_other_things_do_not_contradict(string other) => Assert.Equal(2, Told.Sure(First + other).Length);
}
