using Cyberflag.Vocabulary;
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

    [Theory]
    [InlineData("Sexual communication with a child,Recorded,Charged|2018/19,52,7")]
    [InlineData("Sexual communication with a child,,|Year,Recorded,Charged|2018/19,52,7")]
    [InlineData("Number of recorded offences,,|Sexual communication with a child,Recorded,Charged|2018/19,52,7")]
    [InlineData("Year,Sexual communication with a child,Charged|2018/19,52,7")]
    [InlineData("Year,Sexual communication with a child (recorded),Sexual communication with a child (charged)|2018/19,52,7")]
    [InlineData("Offence,Year,Recorded,Charged|Sexual communication with a child,2018/19,52,7")]
    [InlineData("Number of recorded offences of sexual communication with a child,,|Year,Number,Charged|2018/19,52,7")]
    [InlineData("Sexual communication with a child,Total,Charged|2018/19,52,7")]
    public void Charged_is_never_read_as_recorded_without_a_mark(string table)
    {
        string[][] rows = [.. table.Split('|').Select(r => r.Split(','))];
        var charged = Assert.Single(PlainText.Read(PlainText.Grid("reply.csv", rows), "kent").Observations, o => o.Source.Raw == "7");
        Assert.True(charged.NeedsReview || charged.Unit == CountingUnit.Charges, PlainText.Line(charged));
    }
}
