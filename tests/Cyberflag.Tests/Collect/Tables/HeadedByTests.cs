using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class HeadedByTests
{
    private const string Months = "\nJanuary\n14\nFebruary\n11\nMarch\n16\nTotal\n41";

    [Fact]
    public void The_year_of_months_stands_above_them() => Assert.Equal(
        ["14 2020-01 71/17 offences", "11 2020-02 71/17 offences", "16 2020-03 71/17 offences", "41 2019/20 Q4 71/17 offences total"],
        Told.By("Offences of sexual communication with a child by month of recording, 2020:" + Months));

    [Fact]
    public void Of_two_years_none_is_taken() => Assert.Empty(Told.Sure("Offences of sexual communication with a child in 2019 and in 2020:" + Months));
}
