using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class OfTheseTests
{
    private const string Whole = "1a. Count of recorded sexual communication with a child offences, 1 April 2019 to 31 March 2020 = 84\n";
    private const string Other = "2a. Count of recorded sexual communication with a child offences, 1 April 2020 to 31 March 2021 = 96\n";

    [Fact]
    public void A_part_takes_its_time_from_the_number_before_it() => Assert.Equal(
        ["84 2019/20 71/17 offences", "? 77 2019/20 71/17 offences", "96 2020/21 71/17 offences", "? 80 2020/21 71/17 offences"],
        Told.By($"{Whole}1b. Of these, offences with the flag applied = 77\n{Other}2b. Of these, offences with the flag applied = 80"));

    [Fact]
    public void A_question_that_is_named_has_the_whole() => Assert.Equal(
        "? 9 2019/20 71/17 offences outcome=caution", Told.By($"{Whole}{Other}3. Count of offences in 1a with an outcome of caution = 9")[^1]);

    [Fact]
    public void A_number_with_a_time_of_its_own_keeps_it() => Assert.Contains(
        "70 2021/22 71/17 offences", Told.By($"{Whole}3. Count of recorded sexual communication with a child offences in 2021/22 = 70"));
}
