using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class BulletTests
{
    [Theory]
    [InlineData("• 2017/18: 45", "  2017/18: 45")]
    [InlineData("- 2018/19: 67", "  2018/19: 67")]
    [InlineData("o Snapchat 12", "  Snapchat 12")]
    [InlineData("* Instagram - 21", "  Instagram - 21")]
    public void The_sign_of_a_list_becomes_a_gap(string line, string without) => Assert.Equal(without, Bullet.Off(line));

    [Theory]
    [InlineData("- means no offences recorded")]
    [InlineData("* 01/01/2019 to 31/05/2019")]
    [InlineData("- fewer than 5")]
    [InlineData("-5")]
    public void A_mark_with_its_meaning_stays(string line) => Assert.Equal(line, Bullet.Off(line));

    [Fact]
    public void Numbers_in_a_list_of_dashes_are_read() => Assert.Equal(
        ["45 2017/18 71/17 offences", "67 2018/19 71/17 offences"], Told.By("Number of offences of sexual communication with a child:\n- 2017/18: 45\n- 2018/19: 67"));
}
