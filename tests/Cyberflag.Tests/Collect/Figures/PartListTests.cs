using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class PartListTests
{
    [Fact]
    public void Parts_in_a_sentence_are_read_and_wait() => Assert.Equal(
        ["? 43 2021/22 71/17 offences channel=snapchat", "? 20 2021/22 71/17 offences channel=instagram", "? 11 2021/22 71/17 offences channel=facebook"],
        Told.By("Platforms of sexual communication with a child offences recorded in 2021/22: Snapchat 43, Instagram 20 and Facebook 11"));

    [Fact]
    public void One_platform_is_no_list() => Assert.Empty(Told.Sure("Sexual communication with a child offences 2021/22, Snapchat 43"));
}
