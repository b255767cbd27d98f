using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class PartOfTheseTests
{
    private const string Whole = "In 2019/20 we recorded 84 offences of sexual communication with a child.\n";

    [Theory]
    [InlineData("61 of these offences carry the flag.", "? 61 2019/20 71/17 offences")]
    [InlineData("12 of them name Snapchat.", "? 12 2019/20 71/17 offences channel=snapchat")]
    public void A_part_of_the_figures_before_it_waits(string sentence, string told) => Assert.Equal(["84 2019/20 71/17 offences", told], Told.By(Whole + sentence));

    [Theory]
    [InlineData("A check of 12 of the records took 3 hours.")]
    [InlineData("5 of the 9 staff were absent.")]
    public void Work_is_no_part(string sentence) => Assert.Equal(["84 2019/20 71/17 offences"], Told.By(Whole + sentence));
}
