using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class LikelihoodProfileTests
{
    // R 4.2, survey 4.1.1: svyciprop(~true, svydesign(ids = ~1, strata = ~str, fpc = ~N), method = "likelihood").
    [Theory]
    [InlineData(new double[] { 600, 900, 4500 }, new double[] { 200, 300, 100 }, new double[] { 180, 60, 1 }, 0.11209918544499, 0.14403881623222)]
    [InlineData(new double[] { 600, 900, 4500 }, new double[] { 600, 300, 100 }, new double[] { 550, 290, 99 }, 0.96084925593969, 0.99071091558435)]
    [InlineData(new double[] { 60, 90 }, new double[] { 5, 7 }, new double[] { 1, 2 }, 0.045685345746392, 0.597538600107406)]
    public void The_limits_are_those_of_survey(double[] sizes, double[] reviewed, double[] cases, double lower, double upper)
    {
        var strata = sizes.Select((n, i) => new Stratum($"{i}", n, reviewed[i], cases[i])).ToList();
        var limits = new StratifiedSample(strata, 0.95).ScaledLikelihood();
        Assert.Equal(lower, limits.Lower, lower * 1e-7);
        Assert.Equal(upper, limits.Upper, upper * 1e-7);
    }

    // Where all records were reviewed nothing is uncertain.
    [Fact]
    public void A_share_without_error_has_itself_as_limits() => Assert.Equal((0.25, 0.25), new LikelihoodProfile([new("all", 40, 40, 10)], 0).Limits(1.96));
}
