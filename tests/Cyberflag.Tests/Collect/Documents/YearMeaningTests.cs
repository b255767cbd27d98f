using Xunit;

namespace Cyberflag.Tests.Collect.Documents;

public sealed class YearMeaningTests
{
    private const string Table = "Offence  2016  2017\nSexual communication with a child  12  34\nSexual grooming  5  7\n";

    [Fact]
    public void A_year_of_which_only_a_part_is_counted_is_that_part() => Assert.Equal(
        ["12 2016 71/17 offences", "34 2017-01..2017-09 71/17 offences", "5 2016 88A offences", "7 2017-01..2017-09 88A offences"],
        Told.By("Offences recorded, calendar years. 2017 is 1 January to 30 September only.\n\n" + Table));

    [Fact]
    public void The_same_part_of_each_year() => Assert.Equal(
        ["87 2018-04..2018-09 71/17 offences", "104 2019-04..2019-09 71/17 offences"],
        Told.By("Crimes recorded from 1st April to 30th September in each of 2018 and 2019.\n\nSexual communication with a child offences: 2018 - 87; 2019 - 104."));

    [Fact]
    public void Years_said_to_be_calendar_years_are_not_in_doubt() =>
        Assert.Equal(["12", "34", "5", "7"], Told.Sure("Offences recorded in the calendar years 2016 and 2017\n\n" + Table));

    [Fact]
    public void Beside_financial_years_a_year_alone_waits() =>
        Assert.Empty(Told.Sure("Offences recorded in the financial year 2016/17 and the calendar years 2016 and 2017\n\n" + Table));
}
