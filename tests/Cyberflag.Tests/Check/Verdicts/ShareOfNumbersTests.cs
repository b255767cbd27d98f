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

    // 10 / 40 = 25 per cent; 73 / 365 = 20 and 292 / 365 = 80 per cent; 300 / 400 = 75 per cent.
    [Theory]
    [InlineData("There were 40 people in the room, 10 of them (30 per cent) were women.", 30, Verdict.WrongArithmetic)]
    [InlineData("There were 40 people in the room, 10 of them (25 per cent) were women.", 25, Verdict.Confirmed)]
    [InlineData("Of 365 crimes in 2018/19, 73 (25 per cent) were solved and 292 (80 per cent) were not.", 25, Verdict.WrongArithmetic)]
    [InlineData("Of 365 crimes in 2018/19, 73 (25 per cent) were solved and 292 (80 per cent) were not.", 80, Verdict.Confirmed)]
    [InlineData("Three in four of the 400 cases, 200, were on Snapchat.", 75, Verdict.WrongArithmetic)]
    [InlineData("Three in four of the 400 cases, 300, were on Snapchat.", 75, Verdict.RoundsTo)]
    [InlineData("Of 8,224 offences 1,000 had a known app, 320 (32 per cent) Instagram.", 32, Verdict.CannotCheck)]
    public void Numbers_side_by_side_decide_a_share_without_area_or_measure(string text, int share, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Share && c.Stated.Value == share).Judgement.Verdict);
}
