using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class MonthListTests
{
    private const string Question = "1. How many offences of sexual communication with a child were recorded in each month of 2018/19?\n";

    [Theory]
    [InlineData("1. April - 12 - May - 15 - March - 9")]
    [InlineData("1. April: 12, May: 15, March: 9")]
    [InlineData("1. Apr 12; May 15; Mar 9")]
    public void Months_take_the_year_of_their_question(string line) => Assert.Equal(
        ["12 2018-04 71/17 offences", "15 2018-05 71/17 offences", "9 2019-03 71/17 offences"],
        Told.By(Question + "Response\n" + line).Select(t => t.Replace("? ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Response\n1. April - 12 - May - 15 - June - 9")]
    [InlineData("Sexual communication with a child offences of 2018/19\nResponse\n1. April - 12 - May - 15 - June - 9")]
    public void A_year_that_the_question_does_not_give_waits(string reply) => Assert.Empty(Told.Sure(reply));

    [Fact]
    public void Two_months_are_no_list() => Assert.Empty(Told.Sure(Question + "Response\n1. April - 12 - May - 15"));
}
