using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims;

public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData("Offences fell by 27 per cent.", -27)]
    [InlineData("There was a 12% drop.", -12)]
    [InlineData("Cases have reduced by 27%.", -27)]
    [InlineData("Offences rose by 27 per cent.", 27)]
    [InlineData("It was up 15%.", 15)]
    [InlineData("It was down 15%.", -15)]
    public void A_fall_is_a_negative_number(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Change).Stated.Value);

    [Fact]
    public void A_second_percentage_follows_the_first() =>
        Assert.Equal([53m, 34m], Checked.Text("Dorset and Gloucestershire have risen 53% and 34%.").Where(c => c.Type == ClaimType.Change).Select(c => c.Stated.Value!.Value));

    [Fact]
    public void What_makes_up_a_share_is_no_rise() => Assert.Equal(ClaimType.Share, Assert.Single(Checked.Text("Girls made up 39% of victims.")).Type);
}
