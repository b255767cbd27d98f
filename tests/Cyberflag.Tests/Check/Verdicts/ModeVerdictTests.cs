using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ModeVerdictTests
{
    private static readonly string[] Ages = ["EWNI,CYB-age12,2018/19,40,2019-06", "EWNI,CYB-age13,2018/19,70,2019-06", "EWNI,CYB-age14,2018/19,60,2019-06"];

    [Theory]
    [InlineData(13, Verdict.Confirmed)]
    [InlineData(14, Verdict.DoesNotMatch)]
    public void The_commonest_age_has_the_most(int age, Verdict verdict) => Assert.Equal(verdict, Of($"Of online element offences in England, Wales and Northern Ireland in 2018/19, {age} was the most common age.", Ages));

    [Fact]
    public void Without_a_table_by_age_it_cannot_be_checked() => Assert.Equal(Verdict.CannotCheck, Of("Of online element offences in England, Wales and Northern Ireland in 2018/19, 13 was the most common age."));

    private static Verdict Of(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2019-06-25", figures), c => c.Type == ClaimType.Mode).Judgement.Verdict;
}
