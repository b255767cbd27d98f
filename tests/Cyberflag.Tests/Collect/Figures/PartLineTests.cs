using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class PartLineTests
{
    private const string Heading = "Number of sexual communication with a child offences recorded in 2018/19\n";

    [Theory]
    [InlineData("Female: 80", "? 80 2018/19 71/17 offences sex=female")]
    [InlineData("2. Male - 15", "? 15 2018/19 71/17 offences sex=male")]
    [InlineData("12-15: 43", "? 43 2018/19 71/17 offences age=12-15")]
    [InlineData("Snapchat – 43", "? 43 2018/19 71/17 offences channel=snapchat")]
    [InlineData("Outcome 16: 9", "? 9 2018/19 71/17 offences outcome=outcome 16")]
    public void A_part_is_read_and_waits(string line, string told) => Assert.Equal([told], Told.By(Heading + line));

    [Theory]
    [InlineData("Inspector Smith: 1234")]
    [InlineData("Room: 12")]
    [InlineData("Extension - 4567")]
    public void Any_other_label_is_none(string line) => Assert.Empty(Told.By(Heading + line));
}
