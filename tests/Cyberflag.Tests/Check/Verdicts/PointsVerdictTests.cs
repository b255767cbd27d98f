using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class PointsVerdictTests
{
    // Printed without decimals, 10 and 15 are 9.5 to 10.5 and 14.5 to 15.5: 4 to 6 points apart.
    [Theory]
    [InlineData("The share of online offences in Kent rose from 10 per cent to 15 per cent, a rise of five percentage points.", Verdict.Confirmed)]
    [InlineData("The share of online offences in Kent rose from 10 per cent to 15 per cent, a rise of 5.6 percentage points.", Verdict.RoundsTo)]
    [InlineData("The share of online offences in Kent rose from 10 per cent to 15 per cent, a rise of eight percentage points.", Verdict.WrongArithmetic)]
    [InlineData("The share of online offences in Kent fell from 15 per cent to 10 per cent, a fall of 5 percentage points.", Verdict.Confirmed)]
    [InlineData("The share of online offences in Kent fell from 15 per cent to 10 per cent, a rise of 5 percentage points.", Verdict.WrongArithmetic)]
    [InlineData("The share of online offences in Kent was up by 5 percentage points.", Verdict.CannotCheck)]
    public void They_are_the_difference_of_the_percentages_before_them(string text, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Points).Judgement.Verdict);
}
