using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class TrendVerdictTests
{
    private static readonly string[] Kent = ["Kent,CYB,2015/16,100,2019-06", "Kent,CYB,2016/17,110,2019-06", "Kent,CYB,2017/18,120,2019-06", "Kent,CYB,2018/19,150,2019-06"];

    [Theory]
    [InlineData("127 in 2018/19, 184 in 2019/20 and 195 in 2020/21", Verdict.Confirmed)]
    [InlineData("127 in 2018/19, 184 in 2019/20 and 180 in 2020/21", Verdict.DoesNotMatch)]
    public void Each_year_stands_beside_the_one_before(string years, Verdict verdict) => Assert.Equal(verdict, Of($"Grooming offences in Kent continued to rise: {years}."));

    [Fact]
    public void Two_years_are_no_trend() => Assert.Equal(Verdict.CannotCheck, Of("Grooming offences in Kent continued to rise: 127 in 2018/19 and 184 in 2019/20."));

    // 2016/17 is what the third lacks.
    [Theory]
    [InlineData("have risen every year since 2015/16", Verdict.Confirmed)]
    [InlineData("have risen every year since 2010/11", Verdict.CannotCheck)]
    [InlineData("rose every year", Verdict.Confirmed)]
    [InlineData("have fallen every year since 2015/16", Verdict.DoesNotMatch)]
    public void The_stretch_that_is_said_has_to_be_held(string words, Verdict verdict) => Assert.Equal(verdict, Of($"Online child sex offences in Kent {words}. In 2018/19 there were 150.", Kent));

    [Theory]
    [InlineData("have risen every year since 2015/16", Verdict.CannotCheck)]
    [InlineData("rose every year", Verdict.CannotCheck)]
    [InlineData("continued to rise", Verdict.CannotCheck)]
    public void A_gap_in_the_series_shows_no_trend(string words, Verdict verdict) => Assert.Equal(verdict, Of($"Online child sex offences in Kent {words}. In 2018/19 there were 150.", Kent[0], Kent[2], Kent[3]));

    [Fact]
    public void A_fall_long_before_does_not_refute_what_continues() =>
        Assert.Equal(Verdict.Confirmed, Of("Online child sex offences in Kent continued to rise. In 2018/19 there were 150.", "Kent,CYB,2015/16,200,2019-06", Kent[1], Kent[2], Kent[3]));

    private static Verdict Of(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2021-09", figures), c => c.Type == ClaimType.Trend).Judgement.Verdict;
}
