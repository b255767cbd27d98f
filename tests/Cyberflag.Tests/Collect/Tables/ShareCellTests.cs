using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class ShareCellTests
{
    [Fact]
    public void A_cell_with_the_sign_of_the_hundred_counts_no_offences() => Assert.Equal(
        ["41% 2021/22 71/17 percent channel=snapchat", "48% 2023/24 71/17 percent channel=snapchat"],
        Told.By("Offences of 71/17 recorded, platform\n\n| Platform | 2021/22 | 2023/24 |\n|---|---|---|\n| Snapchat | 41% | 48% |\n| Instagram | 59% | 52% |").Take(2));
}
