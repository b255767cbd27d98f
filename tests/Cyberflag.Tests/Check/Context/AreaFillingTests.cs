using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class AreaFillingTests
{
    [Fact]
    public void The_area_of_a_part_is_not_that_of_the_whole()
    {
        var claims = Checked.Text("More than 6,000 grooming offences were recorded in England and Wales. From April 2013 to December 2017 police recorded a total of 6,341, of which 291 were recorded by Hampshire Constabulary.", "2018-04-26");
        Assert.Equal(["EW", "Hampshire"], claims.Where(c => c.Hedge is null && c.Type is ClaimType.Count or ClaimType.Total && c.Hedge is null).Select(c => c.Area.Value));
    }

    [Fact]
    public void The_force_that_is_the_subject_has_the_number_before_that_of_another_area()
    {
        var claims = Checked.Text("Derbyshire Police recorded 76 grooming offences in 2018/19. The force recorded 76 then, while in England and Wales there were 5,161.", "2019-06-04");
        Assert.Equal(["Derbyshire", "Derbyshire", "EW"], claims.Select(c => c.Area.Value));
    }

    [Fact]
    public void The_county_of_an_article_that_names_none_is_not_the_country() =>
        Assert.Null(Checked.Text("There were 79 indecent image offences across the county in 2015.", "2016-09-01", "UK,IIC,2015 (calendar),10818,2016-09")[0].Area.Value);
}
