using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("nine", 9)]
    [InlineData("thirty-one", 31)]
    [InlineData("Forty two", 42)]
    [InlineData("none", 0)]
    [InlineData("1,402", 1402)]
    public void Words_say_a_number(string words, long number) => Assert.Equal(Count.Exactly(number), NumberWords.Read(words, Legend.None)?.Count);

    [Fact]
    public void A_bound_in_words_is_no_exact_number() =>
        Assert.Equal((Status.Suppressed, Count.Between(0, 4, BoundCause.Stated)), (NumberWords.Read("fewer than five", Legend.None)!.Value.Status, NumberWords.Read("fewer than five", Legend.None)!.Value.Count!.Value));

    [Theory]
    [InlineData("several")]
    [InlineData("thirty-twelve")]
    public void Other_words_are_none(string words) => Assert.Null(NumberWords.Read(words, Legend.None));
}
