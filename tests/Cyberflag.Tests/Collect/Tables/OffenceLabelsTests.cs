using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class OffenceLabelsTests
{
    [Theory]
    [InlineData("71/17", "Sexual communication with a child", "71/17")]
    [InlineData("88A", "Sexual grooming", "88A")]
    [InlineData("31A", "Aggravated burglary business and community", null)]
    [InlineData("71", "Abuse of children through sexual exploitation", "71")]
    [InlineData("8N", "Assault with injury", null)]
    [InlineData("37.2", "Aggravated vehicle taking", null)]
    public void A_code_and_its_description_are_one_offence(string code, string name, string? offence)
    {
        var cell = Row(code, name);
        Assert.Equal((offence, name, false), (cell.Offence, cell.OffenceLabel, cell.NeedsReview));
    }

    [Theory]
    [InlineData("73", "Sexual communication with a child")]
    [InlineData("31A", "Sexual grooming")]
    public void A_code_and_a_description_that_differ_wait(string code, string name) => Assert.True(Row(code, name).NeedsReview);

    [Fact]
    public void A_group_above_offences_does_not_take_their_place()
    {
        var read = Sheets.Read("""
            Number of recorded offences, year ending June 2018
            |Victim-based crime|<|<|Other crimes against society|<
            Force|Sexual offences|Robbery|Burglary|Drug offences|Public order offences
            Essex|5|6|7|8|9
            """);
        Assert.Equal((null, "Sexual offences", CountingUnit.Offences, false), (read.At("B4").Offence, read.At("B4").OffenceLabel, read.At("B4").Unit, read.At("B4").NeedsReview));
        Assert.Equal("Drug offences", read.At("E4").OffenceLabel);
    }

    private static Observation Row(string code, string name) => Sheets.Read($"""
        Financial Year|Offence Description|Offence Group|Offence Code|Number of Offences
        2017/18|Robbery of business property|Robbery|34A|4
        2017/18|Robbery of personal property|Robbery|34B|5
        2017/18|{name}|Some group|{code}|6
        """).At("E4");
}
