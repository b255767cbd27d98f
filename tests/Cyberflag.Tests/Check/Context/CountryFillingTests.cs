using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class CountryFillingTests
{
    [Fact]
    public void A_breakdown_that_names_no_area_is_one_of_the_country()
    {
        var share = Checked.Text("Kent Police recorded 285 grooming offences in 2022/23. Snapchat was used in 26% of cases.", "2023-08-15", "Kent,SCC,2022/23,285,2023-08", "UK,SCC,2022/23,6350,2023-08")[^1];
        Assert.Equal("UK", share.Area.Value);
    }

    [Fact]
    public void It_is_one_of_the_force_where_the_figures_break_down_the_force()
    {
        var share = Checked.Text("Kent Police recorded 285 grooming offences in 2022/23. Snapchat was used in 26% of cases.", "2023-08-15", "Kent,SCC,2022/23,285,2023-08", "Kent,SCC-u12,2022/23,40,2023-08", "UK,SCC,2022/23,6350,2023-08")[^1];
        Assert.Equal("Kent", share.Area.Value);
    }
}
