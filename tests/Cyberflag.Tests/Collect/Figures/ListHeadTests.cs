using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class ListHeadTests
{
    [Fact]
    public void The_label_of_one_line_says_nothing_of_the_next() => Assert.All(
        Told.By("Outcomes of sexual communication with a child offences recorded in 2018/19\nOutcome 1 - Charged - 12\nOutcome 2 - Caution - 3"),
        t => Assert.Contains(" offences ", t, StringComparison.Ordinal));
}
