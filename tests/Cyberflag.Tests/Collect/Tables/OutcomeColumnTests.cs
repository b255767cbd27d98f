using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class OutcomeColumnTests
{
    private const string Table = "\n\nYear | Offences | Charged\n2017/18 | 45 | 12\n2018/19 | 67 | 15";

    [Fact]
    public void Where_it_is_asked_how_many_led_to_a_charge_they_are_offences_with_that_outcome() => Assert.Equal(
        ["45 2017/18 71/17 offences", "12 2017/18 71/17 offences outcome=charged", "67 2018/19 71/17 offences", "15 2018/19 71/17 offences outcome=charged"],
        Told.By("Sexual communication with a child, and how many led to a charge" + Table));

    [Fact]
    public void Otherwise_a_person_looks() => Assert.Equal(["45", "67"], Told.Sure("Sexual communication with a child" + Table));
}
