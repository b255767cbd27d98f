using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class FirstReportedTests
{
    // 124 − 104 = 20; 124 − 104 is not 30; of one vintage nothing earlier is known.
    [Theory]
    [InlineData(20, true, Verdict.Confirmed)]
    [InlineData(30, true, Verdict.DoesNotMatch)]
    [InlineData(20, false, Verdict.CannotCheck)]
    public void A_difference_from_what_was_first_reported_is_one_between_vintages(int more, bool isRevised, Verdict verdict)
    {
        string[] figures = [.. isRevised ? (string[])["Cumbria,CYB,2019/20,104,2023-11-10"] : [], "Cumbria,CYB,2019/20,124,2024-01-10", "Cumbria,CYB,2018/19,126,2024-01-10"];
        var claims = Checked.Text($"Cumbria Police recorded 124 online child sex offences in 2019/20, {more} more than first reported.", "2024-02-01", figures);
        Assert.Equal(verdict, Assert.Single(claims, c => c.Type == ClaimType.Difference).Judgement.Verdict);
    }
}
