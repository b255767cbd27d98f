using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

/// <summary>From 140 to 226 are 61.4 per cent; from 519 to 658 are 26.8.</summary>
public sealed class ChangeElsewhereTests
{
    [Theory]
    [InlineData("Online child sex offences in Wales went up by 61 per cent, from 2017/18 to 2018/19.", Verdict.WrongScope)]
    [InlineData("Online child sex offences in Wales went up by 27 per cent, from 2017/18 to 2018/19.", Verdict.Confirmed)]
    [InlineData("Online child sex offences in Wales went up by 40 per cent, from 2017/18 to 2018/19.", Verdict.DoesNotMatch)]
    public void A_change_that_is_that_of_a_part_is_of_wrong_scope(string text, Verdict verdict)
    {
        var change = Assert.Single(
            Checked.Text(text, "2019-07-05", "Wales,CYB,2017/18,519,2019-07", "Wales,CYB,2018/19,658,2019-07", "South Wales,CYB,2017/18,140,2019-07", "South Wales,CYB,2018/19,226,2019-07"),
            c => c.Type == ClaimType.Change);
        Assert.Equal(verdict, change.Judgement.Verdict);
    }
}
