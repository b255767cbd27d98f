using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

/// <summary>509 of 8,224 are 6.2 per cent; 1,390 of 8,579 are 16.2.</summary>
public sealed class ShareOfTotalTests
{
    private static readonly string[] Figures =
        ["Durham,CYB,2018/19,509,2019-07", "EWNI,CYB,2018/19,8224,2019-07", "Norfolk,CYB,2018/19,1390,2019-07", "East of England,CYB,2018/19,8579,2019-07"];

    [Theory]
    [InlineData("In England, Wales and Northern Ireland 8,224 online child sex offences were recorded in 2018/19. The Durham figure is six per cent of that.", Verdict.Confirmed)]
    [InlineData("In Norfolk online child sex offences rose in 2018/19. The force's share of the East of England total was 16 per cent.", Verdict.Confirmed)]
    [InlineData("In Norfolk online child sex offences rose in 2018/19. The force's share of the East of England total was 26 per cent.", Verdict.CannotCheck)]
    public void A_share_of_a_total_is_measured_by_the_two_numbers(string text, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text, "2019-08-01", Figures), c => c.Type == ClaimType.Share).Judgement.Verdict);
}
