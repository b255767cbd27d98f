using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ShareVerdictTests
{
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
}
