using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ModeVerdictTests
{
    private static readonly string[] Ages = ["EWNI,CYB-age12,2018/19,40,2019-06", "EWNI,CYB-age13,2018/19,70,2019-06", "EWNI,CYB-age14,2018/19,60,2019-06"];

    // 170 of 200 leave 30 for the ages that are not held, 170 of 300 leave 130.
    [Theory]
    [InlineData(13, "EWNI,CYB-ageknown,2018/19,200,2019-06", Verdict.Confirmed)]
    [InlineData(13, "EWNI,CYB,2018/19,300,2019-06", Verdict.CannotCheck)]
    [InlineData(13, "EWNI,CYB-age15,2018/19,70,2019-06", Verdict.CannotCheck)]
    [InlineData(14, "EWNI,CYB,2018/19,300,2019-06", Verdict.DoesNotMatch)]
    [InlineData(16, "EWNI,CYB,2018/19,300,2019-06", Verdict.CannotCheck)]
    public void The_commonest_age_has_more_than_any_other_can_have(int age, string further, Verdict verdict) => Assert.Equal(verdict, Of(age, [.. Ages, further]));

    [Fact]
    public void Some_ages_show_no_commonest() => Assert.Equal(Verdict.CannotCheck, Of(13, Ages));

    [Fact]
    public void All_ages_show_it() => Assert.Equal(Verdict.Confirmed, Of(13, [.. Enumerable.Range(0, 18).Select(a => $"EWNI,CYB-age{a},2018/19,{(a == 13 ? 70 : a)},2019-06")]));

    [Fact]
    public void Without_a_table_by_age_it_cannot_be_checked() => Assert.Equal(Verdict.CannotCheck, Of(13));

    private static Verdict Of(int age, params string[] figures) =>
        Assert.Single(Checked.Text($"Of online element offences in England, Wales and Northern Ireland in 2018/19, {age} was the most common age.", "2019-06-25", figures), c => c.Type == ClaimType.Mode).Judgement.Verdict;
}
