using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class AreaLabelsTests
{
    // Codes of the Office for National Statistics: Cleveland E23000013, Durham E23000008, West Midlands the region E12000005 and the force E23000014.
    [Theory]
    [InlineData("E23000013", "Cleveland", "E23000013")]
    [InlineData("E12000005", "West Midlands", "E12000005")]
    [InlineData("E23000014", "West Midlands", "E23000014")]
    [InlineData("E12000006", "East", "E12000006")]
    [InlineData("E92000001", "ENGLAND", "E92000001")]
    [InlineData("K04000001", "ENGLAND AND WALES", "K04000001")]
    [InlineData("", "British Transport Police", "btp")]
    [InlineData("W15000001", "North Wales", "W15000001")]
    public void A_code_says_which_area_its_name_is(string code, string name, string area)
    {
        var cell = Row(code, name);
        Assert.Equal((area, false), (cell.Area, cell.NeedsReview));
    }

    [Theory]
    [InlineData("E23000013", "Durham")]
    [InlineData("E23000099", "Cleveland")]
    [InlineData("", "Atlantis")]
    [InlineData("", "England and Wales (excluding Greater Manchester Police)")]
    public void A_code_and_a_name_that_differ_and_areas_that_are_not_known_wait(string code, string name) => Assert.True(Row(code, name).NeedsReview);

    [Fact]
    public void Of_a_region_and_a_force_in_it_the_force_is_meant()
    {
        var read = Sheets.Read("""
            Sexual communication with a child: number of recorded offences, 2018/19
            Region|Force|Offences
            North East|Cleveland|5
            North East|Durham|6
            North West|Kent|7
            """);
        Assert.Equal(("E23000013", "E23000008", true), (read.At("C3").Area, read.At("C4").Area, read.At("C5").NeedsReview));
    }

    // Read as a published table, not as a document of one force.
    private static Observation Row(string code, string name) => PlainText.Read(Sheets.Of(("Sheet1", $"""
        Sexual communication with a child: number of recorded offences, 2018/19
        Area Code|Area Name|Offences
        E23000036|Avon and Somerset|4
        E23000009|North Yorkshire|5
        {code}|{name}|6
        """))).At("C5");
}
