using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Text;

public sealed class SentenceSplitTests
{
    [Theory]
    [InlineData("One. Two.", 2)]
    [InlineData("It was 39.5 per cent. Then it fell.", 2)]
    [InlineData("Mr. Smith said no. Nothing more.", 2)]
    [InlineData("A line\nanother line", 2)]
    [InlineData("“Said so.” He left.", 2)]
    public void A_text_is_divided_at_the_ends_of_its_sentences(string text, int count) => Assert.Equal(count, Article.Of("a", text).Sentences.Length);

    [Fact]
    public void The_head_of_a_text_is_no_part_of_it()
    {
        var article = Article.Of("a", "source: here\ndate: 2019-06-25\n\nThere were 12.");
        Assert.Equal("There were 12.", Assert.Single(article.Sentences).In(article.Text));
        Assert.Equal("2019-06-25", article.Published?.ToString());
    }

    [Fact]
    public void A_stretch_without_an_end_is_cut() => Assert.All(Article.Of("a", string.Concat(Enumerable.Repeat("word ", 5000))).Sentences, s => Assert.InRange(s.End - s.Start, 1, 2000));
}
