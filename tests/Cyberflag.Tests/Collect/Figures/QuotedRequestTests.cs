using Xunit;

namespace Cyberflag.Tests.Collect;

public sealed class QuotedRequestTests
{
    private const string Own = "In 2023/24 we recorded 120 offences of sexual communication with a child (71/17).";

    [Theory]
    [InlineData("> In 2022/23 you recorded 99 offences of sexual communication with a child (71/17).")]
    [InlineData("> In 2022/23 there were 99 offences of sexual communication with a child (71/17).")]
    [InlineData(">In 2022/23 there were 99 offences of sexual communication with a child (71/17).")]
    [InlineData("In 2022/23 you recorded 99 offences of sexual communication with a child (71/17).")]
    [InlineData("You wrote: in 2022/23 there were 99 offences of sexual communication with a child (71/17).")]
    public void A_number_of_the_asker_is_not_the_force_s(string quoted) => Assert.Equal(["120"], Told.Sure($"{quoted}\n\n{Own}"));

    [Fact]
    public void A_sign_for_greater_is_no_quotation() => Assert.Equal(["120"], Told.Sure("Victims aged > 12 are counted apart.\n\n" + Own));
}
