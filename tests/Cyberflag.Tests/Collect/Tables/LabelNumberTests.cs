using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class LabelNumberTests
{
    [Theory]
    [InlineData("child under 16 260 273", 2)]
    [InlineData("Aged 17 4 5", 1)]
    [InlineData("11 and under 14 5", 0)]
    [InlineData("16 or over 2 0", 0)]
    [InlineData("10 to 12 7 8", 0)]
    [InlineData("10 to 12 7 8", 2)]
    [InlineData("April to June 2017 65", 3)]
    public void A_number_belongs_to_the_words_of_its_label(string words, int at) => Assert.True(LabelNumber.Is(words.Split(' '), at));

    [Theory]
    [InlineData("child under 16 260 273", 3)]
    [InlineData("11 and under 14 5", 3)]
    [InlineData("16 or over 2 0", 3)]
    [InlineData("10 to 12 7 8", 3)]
    [InlineData("Kent 2017 2018", 1)]
    [InlineData("June 16 17", 1)]
    public void A_number_behind_a_label_counts(string words, int at) => Assert.False(LabelNumber.Is(words.Split(' '), at));
}
