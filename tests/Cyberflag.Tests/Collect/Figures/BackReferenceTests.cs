using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class BackReferenceTests
{
    [Fact]
    public void A_number_that_refers_back_is_no_figure_again() => Assert.Equal(
        ["52 2018/19 71/17 offences"],
        Told.By("There were 52 offences of sexual communication with a child recorded in 2018/19.\n\nDetails of the above 52 offences are withheld."));
}
