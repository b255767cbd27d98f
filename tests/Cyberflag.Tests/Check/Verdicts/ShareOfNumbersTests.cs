using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ShareOfNumbersTests
{
    // 120 / 480 = 25 per cent; 229 / 576 = 39.8 per cent; 48 / 90 = 53.3 per cent.
    [Theory]
    [InlineData("In Kent 120 of 480 grooming offences in 2022/23, one in four, involved Snapchat.", Verdict.RoundsTo)]
    [InlineData("In Kent 120 of 480 grooming offences in 2022/23, one in eight, involved Snapchat.", Verdict.WrongArithmetic)]
    [InlineData("Gwent Police logged 229 grooming offences last year, nearly two in five of the Welsh total of 576.", Verdict.RoundsTo)]
    [InlineData("Warwickshire Police recorded 90 grooming offences in 2022/23. More than half of the offences, 48, had an online element.", Verdict.RoundsTo)]
    [InlineData("Warwickshire Police recorded 900 grooming offences in 2022/23. More than half of the offences, 48, had an online element.", Verdict.CannotCheck)]
    public void The_part_and_the_whole_beside_a_share_decide_it(string text, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text, "2023-08-01"), c => c.Type == ClaimType.Share).Judgement.Verdict);
}
