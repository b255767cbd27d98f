using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class OfWhichCellsTests
{
    [Fact]
    public void The_flagged_ones_below_an_offence_are_of_that_offence() => Assert.Equal(
        ["45 2017/18 71/17 offences", "67 2018/19 71/17 offences", "40 2017/18 71/17 offences", "61 2018/19 71/17 offences"],
        Told.By("Offences recorded\n\n| Offence | 2017/18 | 2018/19 |\n| Sexual communication with a child | 45 | 67 |\n| of which online flagged | 40 | 61 |"));

    [Fact]
    public void More_flagged_ones_than_there_are_wait() => Assert.DoesNotContain(
        "70", Told.Sure("Offences recorded\n\n| Offence | 2017/18 | 2018/19 |\n| Sexual communication with a child | 45 | 67 |\n| of which online flagged | 40 | 70 |"));

    [Fact]
    public void Any_other_part_waits() => Assert.DoesNotContain(
        "40", Told.Sure("Offences recorded\n\n| Offence | 2017/18 | 2018/19 |\n| Sexual communication with a child | 45 | 67 |\n| of which in schools | 40 | 61 |"));
}
