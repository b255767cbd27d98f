using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class PartOfTotalTests
{
    private const string What = "The figures are of recorded sexual grooming offences.\n";

    [Theory]
    [InlineData("41 of a total of 1,120 in 2018/19 were online.", "? 41 2018/19 88A offences", "? 1,120 2018/19 88A offences")]
    [InlineData("Some 41 out of 1,120 offences in 2018/19 were online.", "? 41 2018/19 88A offences", "? 1,120 2018/19 88A offences")]
    [InlineData("Victims under the age of 16 were concerned in 41 of the 1,120 of 2018/19.", "? 41 2018/19 88A offences age=under 16", "? 1,120 2018/19 88A offences")]
    public void A_part_and_its_whole_are_of_the_period_behind_them(string sentence, string part, string whole) => Assert.Equal([part, whole], Told.By(What + sentence));

    [Fact]
    public void A_part_by_age_is_read_beside_its_noun() => Assert.Equal(
        "? 41 2018/19 88A offences age=under 16", Assert.Single(Told.By(What + "In 2018/19 there were 41 offences with victims under the age of 16.")));

    [Fact]
    public void What_is_more_than_its_whole_is_no_part() => Assert.DoesNotContain(Told.By(What + "1,120 of a total of 41 in 2018/19."), t => t.Contains("41 2018/19", StringComparison.Ordinal));
}
