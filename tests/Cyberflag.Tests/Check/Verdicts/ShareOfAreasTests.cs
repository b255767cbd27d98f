using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ShareOfAreasTests
{
    // 82 / 334 = 24.55 per cent.
    [Theory]
    [InlineData("almost a quarter", Verdict.RoundsTo)]
    [InlineData("more than half", Verdict.CannotCheck)]
    public void The_share_of_a_force_in_its_region_is_found_and_never_accused(string share, Verdict verdict)
    {
        var claim = Assert.Single(
            Checked.Text($"Forces in the South West recorded 334 grooming offences in 2022/23. Dorset accounted for {share} of the regional total.", "2023-08-01", "Dorset,SCC,2022/23,82,2023-07", "South West,SCC,2022/23,334,2023-07"),
            c => c.Type == ClaimType.Share);
        Assert.Equal(("Dorset", verdict), (claim.Area.Value, claim.Judgement.Verdict));
    }
}
