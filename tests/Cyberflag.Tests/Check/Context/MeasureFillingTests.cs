using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class MeasureFillingTests
{
    [Theory]
    [InlineData("Kent Police registered 1,681 sexual offences against under-18s in 2016/17; 374 of these carried the cyber flag.", 1681)]
    [InlineData("Of the 1,681 sexual crimes against children in 2016/17, 374 were flagged as online by Kent Police.", 1681)]
    public void The_whole_is_of_all_offences_and_its_part_of_those_online(string text, int whole)
    {
        var claims = Checked.Text(text, "2018-03-15", "Kent,CSO,2016/17,1681,2018-03", "Kent,CYB,2016/17,374,2018-03");
        Assert.Equal("CSO", Assert.Single(claims, c => c.Stated.Value == whole).Measure.Value);
        Assert.Equal("CYB", Assert.Single(claims, c => c.Stated.Value == 374).Measure.Value);
    }

    [Fact]
    public void An_article_comes_back_to_what_it_spoke_of_where_its_number_is_held_for_that()
    {
        var claim = Checked.Text(
            "Kent Police recorded 666 child sex offences last year. Nine per cent had an online element. In the UK 64,667 were recorded in 2016/17.", "2018-02-24", "Kent,CSO,2016/17,666,2018-02", "UK,CSO,2016/17,64667,2018-02", "UK,CYB,2016/17,5653,2017-06")[^1];
        Assert.Equal(("CSO", Verdict.Confirmed), (claim.Measure.Value, claim.Judgement.Verdict));
    }

    [Fact]
    public void Online_child_sexual_offences_are_not_the_one_offence_that_is_held()
    {
        var claims = Checked.Text("Kent recorded 230 offences of sexual communication with a child in 2022/23. Kent recorded 230 online child sexual offences in 2022/23.", "2024-02-01", "Kent,SCC,2022/23,230");
        Assert.Equal([("SCC", Verdict.Confirmed), ("CYB", Verdict.CannotCheck)], claims.Select(c => (c.Measure.Value, c.Judgement.Verdict)));
    }
}
