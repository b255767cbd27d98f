using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class AreaTotalsTests
{
    [Fact]
    public void A_region_beside_forces_of_it_is_a_total()
    {
        var read = PlainText.Read(Sheets.Of(("Sheet1", """
            Sexual communication with a child: number of recorded offences, 2018/19
            Police force|Offences
            North East|18
            Cleveland|5
            Durham|6
            Northumbria|7
            London|30
            """)));
        Assert.Equal((Role.Total, Role.Value, Role.Value), (read.At("B3").Role, read.At("B4").Role, read.At("B7").Role));
    }
}
