using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class GluedListTests
{
    [Fact]
    public void Numbers_stuck_to_their_labels_are_read_and_wait() => Assert.Equal(
        ["? 31 2019/20 - arrests age=17 and under", "? 14 2019/20 - arrests age=17 and under"],
        Told.By("Persons aged 17 and under arrested for indecent images of children, 2019/20:\n\nTotal\nMaking/Taking31\nDistribution14"));

    [Fact]
    public void Without_a_heading_they_are_references() => Assert.Empty(Told.By("Persons arrested for indecent images of children, 2019/20:\n\nAnnex12\nTable3"));
}
