using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class YearLineTests
{
    private const string Heading = "Number of sexual communication with a child offences recorded\n";

    [Theory]
    [InlineData("2018/19 - 12", "12 2018/19 71/17 offences")]
    [InlineData("• 2018/19: 12 offences", "12 2018/19 71/17 offences")]
    [InlineData("2018 = 12", "12 2018 71/17 offences")]
    [InlineData("2018/19 – 0", "0 2018/19 71/17 offences")]
    [InlineData("2018/19: Nil", "Nil 2018/19 71/17 offences")]
    [InlineData("Apr '21 to Mar '22: 1,012", "1,012 2021/22 71/17 offences")]
    public void A_period_and_its_number_take_the_rest_from_their_heading(string line, string told) => Assert.Equal([told], Told.By(Heading + line));

    [Fact]
    public void None_may_mean_that_nothing_is_known() => Assert.Equal(["? None 2018/19 71/17 offences"], Told.By(Heading + "2018/19: None"));

    [Theory]
    [InlineData("Snapchat")]
    [InlineData("Of the above, with a MO location description of dwelling.")]
    [InlineData("Female victims")]
    [InlineData("Detected")]
    [InlineData("Northern area")]
    public void A_line_between_heading_and_numbers_may_make_them_a_part(string line)
    {
        Assert.Equal(["12"], Told.Sure(Heading + "2018/19 - 12"));
        Assert.Empty(Told.Sure($"{Heading}{line}\n2018/19 - 12"));
    }

    [Fact]
    public void Numbers_without_a_unit_wait() => Assert.Empty(Told.Sure("Sexual communication with a child\n2018/19 - 12"));

    [Fact]
    public void A_year_is_no_number_of_its_own_line() => Assert.Empty(Told.By("Sexual communication with a child\nOurRef 2018/19"));
}
