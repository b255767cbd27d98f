using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class AreaListsTests
{
    private static readonly AreaReading Areas = new(PlainText.Reference.Gazetteer);

    [Theory]
    [InlineData("Surrey, Sussex and Kent police had 114 cases.", 3)]
    [InlineData("Surrey and Sussex saw 114 offences in 2017/18, and 20 more later.", 2)]
    [InlineData("Dorset and Gloucestershire have risen 53% and 34%.", 0)]
    [InlineData("Kent, Surrey and Sussex recorded 10, 20 and 30 respectively.", 0)]
    [InlineData("Kent recorded 114.", 0)]
    public void Areas_named_together_are_one_area_unless_each_has_its_number(string text, int listed) =>
        Assert.Equal(listed, Areas.Find(text)[0].List.Length);

    [Fact]
    public void A_list_is_the_area_that_the_figures_name_in_whatever_order()
    {
        var claim = Assert.Single(Checked.Text("Surrey, Sussex and Kent police had 114 grooming offences in 2019/20.", "2020-11-20", "Kent+Surrey+Sussex,SCC,2019/20,114,2020-11"));
        Assert.Equal(("Kent+Surrey+Sussex", Verdict.Confirmed), (claim.Area.Value, claim.Judgement.Verdict));
    }
}
