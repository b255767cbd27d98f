using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class BaseBindingTests
{
    [Fact]
    public void A_change_starts_from_the_year_of_the_number_that_it_starts_from()
    {
        var claims = Checked.Text(
            "Online child sexual offences have gone up since 2016/17. Hampshire had a rise of 89 per cent, from 131 to 247.", "2020-09-10",
            "Hampshire,CYB,2016/17,120,2020-09", "Hampshire,CYB,2018/19,131,2020-09", "Hampshire,CYB,2019/20,247,2020-09");
        Assert.Equal("2018/19", Assert.Single(claims, c => c.Stated.Value == 131).Period.Value);
        Assert.Equal(("2018/19", "2019/20"), Assert.Single(claims, c => c.Type == ClaimType.Change) is var change ? (change.Baseline.Value, change.Period.Value) : default);
    }
}
