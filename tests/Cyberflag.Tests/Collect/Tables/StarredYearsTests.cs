using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class StarredYearsTests
{
    private const string Table = "Recorded offences\nOffence                               2017   2018   2019*\n88A Sexual grooming                     11     14      6\n71/17 Sexual communication with a child  3     40     21\n";

    [Fact]
    public void The_note_tells_of_which_part_of_the_year_it_is() => Assert.Equal(
        ["11 2017 88A offences", "14 2018 88A offences", "6 2019-01..2019-06 88A offences", "3 2017 71/17 offences", "40 2018 71/17 offences", "21 2019-01..2019-06 71/17 offences"],
        Told.By(Table + "\n* 01/01/2019 to 30/06/2019").Select(t => t.Replace("? ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("\n* provisional figures")]
    public void A_mark_that_tells_no_time_makes_its_year_wait(string note) => Assert.Equal(["11", "14", "3", "40"], Told.Sure(Table + note));
}
