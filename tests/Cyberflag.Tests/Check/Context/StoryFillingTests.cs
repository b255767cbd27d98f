using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

/// <summary>From 76 to 34 is a fall of 55.3 per cent, of a year and of three months.</summary>
public sealed class StoryFillingTests
{
    [Fact]
    public void An_opening_is_of_the_two_numbers_that_follow()
    {
        var change = Assert.Single(
            Checked.Text(
                "Grooming offences in Kent have fallen by 55 per cent. There were 34 between April and June 2020, compared with 76 in 2019/20.", "2020-11-17",
                "Kent,SCC,2020-04..2020-06,34,2020-11", "Kent,SCC,2019/20,76,2020-11"),
            c => c.Type == ClaimType.Change);
        Assert.Equal(("2020-04..2020-06", "2019/20", Verdict.NotLikeForLike), (change.Period.Value, change.Baseline.Value, change.Judgement.Verdict));
    }
}
