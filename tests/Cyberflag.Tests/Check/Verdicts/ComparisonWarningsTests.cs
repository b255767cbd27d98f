using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ComparisonWarningsTests
{
    private static readonly string[] Figures = ["Kent,CYB,2015/16,100,2019-06", "Kent,CYB,2016/17,80,2019-06", "Kent,CYB,2017/18,120,2019-06", "Kent,CYB,2018/19,160,2019-06", "EWNI,CYB,2015/16,4042,2019-06", "EWNI,CYB,2018/19,8224,2019-06"];

    [Theory]
    [InlineData("Online child sex offences recorded in Kent rose by 60 per cent from 2015/16 to 2018/19.", "2015/16 is the first year in which this was counted")]
    [InlineData("Online child sex offences recorded in Kent rose by 60 per cent from 2015/16 to 2018/19.", "71/17")]
    [InlineData("Online child sex offences recorded in Kent doubled from 2016/17 to 2018/19.", "2016/17, the year compared with, is the lowest of the 4 years held")]
    [InlineData("Online child sex offences in Kent rose by 33 per cent from 2017/18 to 2018/19.", "offences that police recorded")]
    [InlineData("Online child sex offences recorded in England, Wales and Northern Ireland doubled from 2015/16 to 2018/19.", "How many forces answered")]
    public void What_a_reader_of_a_comparison_should_know_is_told(string text, string warning) =>
        Assert.Contains(Compared(text).Warnings, w => w.Contains(warning, StringComparison.Ordinal));

    [Fact]
    public void Of_two_later_years_of_one_force_nothing_is_told() =>
        Assert.Empty(Compared("Online child sex offences recorded in Kent rose by 33 per cent from 2017/18 to 2018/19.").Warnings);

    [Fact]
    public void A_multiple_of_the_text_s_own_numbers_has_the_day_of_the_figures_that_bear_them_out()
    {
        var judgement = Compared("Police in England, Wales and Northern Ireland recorded 8,224 online child sex offences in 2018/19, a number that has doubled from 4,042 in 2015/16.");
        Assert.Equal((Verdict.RoundsTo, "2019-06"), (judgement.Verdict, judgement.Vintage));
    }

    private static Judgement Compared(string text) => Assert.Single(Checked.Text(text, "2019-06-25", Figures), c => c.Type is ClaimType.Change or ClaimType.Multiple).Judgement;
}
