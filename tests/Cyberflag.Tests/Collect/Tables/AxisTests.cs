using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class AxisTests
{
    [Fact]
    public void Numbered_outcomes_are_outcomes_and_no_offences() => Assert.Equal(
        ["14 2021/22 71/17 offences outcome=1 charge / summons", "7 2021/22 71/17 offences outcome=21 not in the public interest"],
        Told.By("Offences of sexual communication with a child\n\nOutcome | 2021/22\n1 Charge / Summons | 14\n21 Not in the public interest | 7"));
}
