using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class FromToTests
{
    private const string Two = "Sexual grooming offences in 2018/19: 90, against 72 in 2017/18.\n";

    [Fact]
    public void Two_numbers_are_of_the_two_years_before_them() => Assert.Equal(
        ["? 50 2017/18 88A offences sex=girls", "? 61 2018/19 88A offences sex=girls"], Told.By(Two + "Against girls: from 50 to 61.").TakeLast(2));

    [Fact]
    public void Without_two_years_they_have_none() => Assert.DoesNotContain(Told.By("Sexual grooming offences in 2018/19: 90.\nAgainst girls: from 50 to 61."), t => t.Contains("50", StringComparison.Ordinal));
}
