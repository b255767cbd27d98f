using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A rise or fall in percentage points.</summary>
public sealed class PointsClaimTests
{
    [Theory]
    [InlineData("The share rose by 5 percentage points.", "Points: by 5 percentage points")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Points:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Three points were made.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Points);
}
