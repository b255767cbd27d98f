using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("There were 54. In 2018/19 there were 60.", 2)]
    [InlineData("Were there any? We recorded 54. None was online.", 3)]
    [InlineData("Offences under s. 15 A and No. 4 of the list", 1)]
    [InlineData("1. How many offences were recorded", 1)]
    [InlineData("3.5 per cent of 54 offences", 1)]
    public void A_sentence_ends_before_a_capital_letter_and_not_in_an_abbreviation(string passage, int count) =>
        Assert.Equal(count, Sentences.Of(passage).Length);

    [Fact]
    public void Together_they_are_the_passage()
    {
        const string passage = "There were 54. In 2018/19 there were 60. That is all.";
        Assert.Equal(passage, string.Concat(Sentences.Of(passage).Select(s => passage.Substring(s.Start, s.Length))));
    }
}
