using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A rise or fall in per cent or by a fraction.</summary>
public sealed class ChangeClaimTests
{
    [Theory]
    [InlineData("It was a rise of 48%.", "Change: a rise of 48%")]
    [InlineData("It was an increase of 322 per cent.", "Change: an increase of 322 per cent")]
    [InlineData("There was a 59 per cent increase.", "Change: a 59 per cent increase")]
    [InlineData("Offences fell by 27 per cent.", "Change: by 27 per cent")]
    [InlineData("Offences rose by nearly 40 per cent.", "Change: by nearly 40 per cent")]
    [InlineData("Offences are up 60pc.", "Change: up 60pc")]
    [InlineData("The latest increase, from 2017/18 to 2018/19, was 36 per cent.", "Change: 36 per cent")]
    [InlineData("The Welsh rise is smaller than the 84 per cent of others.", "Change: 84 per cent")]
    [InlineData("They rose by more than two thirds.", "Change: by more than two thirds")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Change:", StringComparison.Ordinal)));

    [Fact]
    public void Each_place_of_a_list_has_its_own() =>
        Assert.Equal(["Change: 145 per cent", "Change: 64 per cent", "Change: 50 per cent"], Checked.Found("The increase in Kent has been 145 per cent, in Surrey 64 per cent and in Dorset 50 per cent."));

    [Theory]
    [InlineData("The online element is on the rise.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Change);
}
