using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class StretchBindingTests
{
    private const string Local = "Kent Police recorded 890 grooming offences over the six years, 285 of them in 2022/23. ";

    [Fact]
    public void A_number_far_above_that_of_the_year_is_of_the_stretch_that_the_article_counts()
    {
        var claim = Checked.Text(Local + "More than 34,000 were recorded across the UK.", "2023-08-15", "Kent,SCC,2017/18 to 2022/23,890,2023-08", "UK,SCC,2022/23,6350,2023-08")[^1];
        Assert.Equal(("2017/18 to 2022/23", ClaimType.Total, Verdict.CannotCheck), (claim.Period.Value, claim.Type, claim.Judgement.Verdict));
    }

    [Fact]
    public void A_number_near_that_of_the_year_stays_and_is_judged()
    {
        var claim = Checked.Text(Local + "More than 6,400 were recorded across the UK.", "2023-08-15", "Kent,SCC,2017/18 to 2022/23,890,2023-08", "UK,SCC,2022/23,6350,2023-08")[^1];
        Assert.Equal(("2022/23", Verdict.DoesNotMatch), (claim.Period.Value, claim.Judgement.Verdict));
    }
}
