using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ShareOfForcesTests
{
    [Theory]
    [InlineData("Fewer than half of forces, 21 of 44, gave figures.", Verdict.RoundsTo)]
    [InlineData("Fewer than half of forces, 31 of 44, gave figures.", Verdict.WrongArithmetic)]
    [InlineData("Fewer than half of forces gave figures.", Verdict.CannotCheck)]
    public void It_is_measured_by_the_numbers_of_forces_beside_it(string text, Verdict verdict)
    {
        var share = Assert.Single(Checked.Text("Kent Police recorded 150 online child sexual offences in 2018/19. " + text, figures: "Kent,CYB,2018/19,150,2019-06"), c => c.Type == ClaimType.Share);
        Assert.Equal(verdict, share.Judgement.Verdict);
        Assert.NotEqual("Kent", share.Area.Value);
    }
}
