using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ShareVerdictTests
{
    [Fact]
    public void One_measure_can_be_a_part_of_another()
    {
        var claims = Checked.Text("Kent Police recorded 243 cyber-enabled sex crimes in 2018/19, or 12% of all 2,036 sexual offences against children.", "2019-06-25", "Kent,CYB,2018/19,243,2019-06", "Kent,CSO,2018/19,2036,2019-06");
        var share = Assert.Single(claims, c => c.Type == ClaimType.Share);
        Assert.Equal(("CYB/CSO", Verdict.Confirmed), (share.Measure.Value, share.Judgement.Verdict));
    }

    [Fact]
    public void The_share_of_two_services_is_the_sum_of_theirs()
    {
        var claims = Checked.Text("In the UK 73% of grooming offences in 2022/23 involved Snapchat and Meta: Snapchat 26%, Meta products 47%.", "2023-08-15");
        Assert.Equal(73, claims[0].Judgement.Computed!.Value.Lower);
    }

    [Fact]
    public void A_share_is_a_part_of_the_known()
    {
        var claims = Checked.Text("Snapchat was used in 50 per cent of indecent image crimes in England and Wales in 2023/24.", "2025-02", "EW,IIC-platformknown,2023/24,7338,2025-02", "EW,IIC-Snapchat,2023/24,3648,2025-02");
        var judgement = Assert.Single(claims, c => c.Type == ClaimType.Share).Judgement;
        Assert.Equal((Verdict.Confirmed, 49.71m), (judgement.Verdict, judgement.Computed!.Value.Lower));
    }

    [Theory]
    [InlineData("Four in five (82%) cases were against girls.", Verdict.RoundsTo)]
    [InlineData("More than a quarter (26%) of cases were against boys.", Verdict.RoundsTo)]
    [InlineData("Two-thirds (51%) of cases were against girls.", Verdict.WrongArithmetic)]
    public void Words_stand_beside_their_percentage(string text, Verdict verdict) =>
        Assert.Equal(verdict, Checked.Text(text).First(c => c.Type == ClaimType.Share).Judgement.Verdict);

    [Fact]
    public void The_services_of_one_owner_add_up() =>
        Assert.Equal(Verdict.RoundsTo, Checked.Text("A quarter took place on Meta products: 11% Instagram, 7% Facebook, 6% WhatsApp.").First(c => c.Type == ClaimType.Share).Judgement.Verdict);

    [Fact]
    public void A_share_without_its_whole_cannot_be_checked() =>
        Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text("Snapchat was used in 20 per cent of cases.")).Judgement.Verdict);

    // 320 of 1,000 whose service is known are 32 per cent; of all 8,224 they are 3.9.
    [Theory]
    [InlineData("Instagram was used in 32 per cent of all online child sex offences in England, Wales and Northern Ireland in 2018/19.", Verdict.WrongScope)]
    [InlineData("Instagram was used in 3.9 per cent of all the online child sex offences in England, Wales and Northern Ireland in 2018/19.", Verdict.Confirmed)]
    [InlineData("Instagram was used in 3.9% of all 8,224 online child sex offences in England, Wales and Northern Ireland in 2018/19.", Verdict.Confirmed)]
    [InlineData("Instagram was used in 9 per cent of all online child sex offences in England, Wales and Northern Ireland in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Instagram was used in 32 per cent of online child sex offences in England, Wales and Northern Ireland in 2018/19.", Verdict.Confirmed)]
    public void A_share_of_all_is_of_all(string text, Verdict verdict)
    {
        var claims = Checked.Text(text, "2019-06-25", "EWNI,CYB,2018/19,8224,2019-06", "EWNI,CYB-Instagram,2018/19,320,2019-06", "EWNI,CYB-platformknown,2018/19,1000,2019-06");
        Assert.Equal(verdict, Assert.Single(claims, c => c.Type == ClaimType.Share).Judgement.Verdict);
        Assert.DoesNotContain(claims, c => c.Type == ClaimType.Count && c.Judgement.Verdict != Verdict.Confirmed);
    }
}
