using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class ChannelPartsTests
{
    [Fact]
    public void Numbers_before_services_are_parts_of_the_number_at_the_head() => Assert.Equal(
        [
            "? 90 2019/20 71/17 offences", "? 40 2019/20 71/17 offences channel=snapchat", "? 31 2019/20 71/17 offences channel=facebook messenger",
            "? two 2019/20 71/17 offences channel=kik",
        ],
        Told.By("Sexual communication with a child in 2019/20: 90 offences, 40 of them on Snapchat, 31 by Facebook Messenger and two on Kik."));

    [Theory]
    [InlineData("We hold 12 accounts on Twitter and 3 on Facebook.")]
    [InlineData("Reading 40 on Snapchat and 31 on Kik would take 30 hours.")]
    public void Without_an_offence_or_as_work_they_are_never_sure(string sentence) => Assert.Empty(Told.Sure(sentence));
}
