using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ShareAsChangeTests
{
    // 15 is half as much again as 10, and 5 points more.
    [Theory]
    [InlineData("a rise of 5 per cent", Verdict.WrongArithmetic, "pointsForPercent", "5 percentage points")]
    [InlineData("a rise of 50 per cent", Verdict.Confirmed, null, null)]
    [InlineData("a rise of 45 per cent", Verdict.RoundsTo, null, null)]
    [InlineData("a rise of 90 per cent", Verdict.WrongArithmetic, null, "50 per cent")]
    public void A_rise_of_a_percentage_is_measured_by_it(string words, Verdict verdict, string? diagnosis, string? suggestion)
    {
        var judgement = Assert.Single(Checked.Text($"The share of online offences in Kent rose from 10 per cent to 15 per cent, {words}."), c => c.Type == ClaimType.Change).Judgement;
        Assert.Equal((verdict, diagnosis, suggestion), (judgement.Verdict, judgement.Diagnosis, judgement.Suggestion));
    }

    [Fact]
    public void The_percentages_can_follow_it() =>
        Assert.Equal("pointsForPercent", Assert.Single(Checked.Text("The share of online offences in Kent rose by 5 per cent from 10 per cent to 15 per cent."), c => c.Type == ClaimType.Change).Judgement.Diagnosis);

    [Fact]
    public void A_change_of_something_else_is_not() =>
        Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text("The share of online offences in Kent rose from 10 per cent to 15 per cent, while the number of them went up by 90 per cent."), c => c.Type == ClaimType.Change).Judgement.Verdict);
}
