using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class MarkMeaningTests
{
    [Theory]
    [InlineData("1 to 4", "[1,4] stated")]
    [InlineData("0-4", "[0,4] stated")]
    [InlineData("[1,4] stated", "[1,4] stated")]
    [InlineData("0", "0")]
    [InlineData("Not held", "notHeld")]
    [InlineData("withheld", "suppressed")]
    [InlineData("not applicable", "notApplicable")]
    public void Words_of_a_person_have_a_canonical_text_that_reads_back(string words, string canonical)
    {
        Assert.True(MarkMeaning.TryParse(words, out var meaning));
        Assert.Equal(canonical, meaning.ToString());
        Assert.True(MarkMeaning.TryParse(canonical, out var again));
        Assert.Equal(meaning, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("few")]
    [InlineData("4 to 1")]
    [InlineData("[1,4] implied")]
    [InlineData("value")]
    public void Anything_else_is_no_meaning(string words) => Assert.False(MarkMeaning.TryParse(words, out _));

    [Fact]
    public void Bounds_are_stated_and_one_number_is_a_value()
    {
        Assert.True(MarkMeaning.TryParse("1 to 4", out var bounds));
        Assert.Equal((Status.Suppressed, Count.Between(1, 4, BoundCause.Stated)), (bounds.Status, bounds.Count!.Value));
        Assert.True(MarkMeaning.TryParse("0", out var zero));
        Assert.Equal((Status.Value, Count.Zero), (zero.Status, zero.Count!.Value));
    }
}
