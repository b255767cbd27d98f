using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class MeasureFillingTests
{
    [Fact]
    public void An_article_comes_back_to_what_it_spoke_of_where_its_number_is_held_for_that()
    {
        var claim = Checked.Text(
            "Kent Police recorded 666 child sex offences last year. Nine per cent had an online element. In the UK 64,667 were recorded in 2016/17.", "2018-02-24", "Kent,CSO,2016/17,666,2018-02", "UK,CSO,2016/17,64667,2018-02", "UK,CYB,2016/17,5653,2017-06")[^1];
        Assert.Equal(("CSO", Verdict.Confirmed), (claim.Measure.Value, claim.Judgement.Verdict));
    }
}
