using CsCheck;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class BinomialIntervalTests
{
    [Theory]
    [InlineData("wilson_ci")]
    [InlineData("wilson_cc_ci")]
    [InlineData("clopper_pearson_ci")]
    [InlineData("jeffreys_ci_equal_tailed")]
    [InlineData("agresti_coull_ci")]
    public void Shares_agree_with_the_reference_packages(string method) => VectorRun.Agrees("02_binomial_and_ratio.json", method);

    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I: 81 of 263 and 15 of 148, 95%.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662, 0.2535, 0.3682, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0624, 0.1605, 0.0598, 0.1644, 0.0578, 0.1617)]
    [InlineData(0, 20, 0, 0.1611, 0, 0.2005, 0, 0.1684)]
    [InlineData(1, 29, 0.0061, 0.1718, 0.0018, 0.1963, 0.0009, 0.1776)]
    public void Newcombes_table_is_met(int count, int total, double wilson, double wilsonUpper, double corrected, double correctedUpper, double exact, double exactUpper)
    {
        Near(wilson, wilsonUpper, BinomialInterval.Wilson(count, total));
        Near(corrected, correctedUpper, BinomialInterval.WilsonCorrected(count, total));
        Near(exact, exactUpper, BinomialInterval.ClopperPearson(count, total));
    }

    [Fact]
    public void Nothing_or_all_counted_has_exact_limits_in_closed_form()
    {
        Assert.Equal(1 - Math.Pow(0.025, 1 / 369.0), BinomialInterval.ClopperPearson(0, 369).Upper, 1e-14);
        Assert.Equal(Math.Pow(0.001, 1 / 5.0), BinomialInterval.ClopperPearson(5, 5, 0.998).Lower, 1e-14);
    }

    [Fact]
    public void The_interval_of_the_others_is_the_mirror_image() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Double[0.5, 0.999]).Where((a, b, _) => a + b > 0).Sample((count, others, confidence) =>
        {
            foreach (var method in new Func<double, double, double, Cyberflag.Vocabulary.Interval>[] { BinomialInterval.Wilson, BinomialInterval.ClopperPearson, BinomialInterval.Jeffreys, BinomialInterval.AgrestiCoull })
            {
                var (some, rest) = (method(count, count + others, confidence), method(others, count + others, confidence));
                Assert.Equal(some.Lower, 1 - rest.Upper, 1e-12);
                Assert.Equal(some.Upper, 1 - rest.Lower, 1e-12);
            }
        });

    [Fact]
    public void More_than_all_and_a_share_of_nothing_are_refused()
    {
        Assert.Contains("5 and n is 4", Call.Refused("wilson", """{"x": 5, "n": 4}"""), StringComparison.Ordinal);
        Assert.Contains("no share", Call.DoesNotApply("wilson", """{"x": 0, "n": 0}"""), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => { BinomialInterval.Jeffreys(1, 0); });
    }

    private static void Near(double lower, double upper, Cyberflag.Vocabulary.Interval interval)
    {
        Assert.Equal(lower, interval.Lower, 0.00006);
        Assert.Equal(upper, interval.Upper, 0.00006);
    }
}
