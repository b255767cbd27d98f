using Cyberflag.Check;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Check.Text;

public sealed class ArticleTests
{
    [Theory]
    [InlineData("date: 2020-11-10\n\nKent Police spoke.")]
    [InlineData("date: 2020-11-10\nKent Police spoke.")]
    [InlineData("\uFEFFtitle: 11 ways\r\ndate: 2020-11-10\r\n\r\nKent Police spoke.")]
    public void A_head_of_known_names_is_no_part_of_the_text(string text)
    {
        var article = Article.Of("a.txt", text);
        Assert.Equal(KnownOn.Parse("2020-11-10"), article.Published);
        Assert.Equal("Kent Police spoke.", Assert.Single(article.Sentences).In(article.Text));
    }

    [Fact]
    public void A_line_with_a_colon_is_a_sentence() =>
        Assert.Equal(2, Article.Of("a.txt", "Kent: 150 offences.\n\nSurrey had 90.").Sentences.Length);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9998")]
    public void A_day_of_another_age_is_not_that_of_publication(string date) => Assert.Null(Article.Of("a.txt", $"date: {date}\n\nKent recorded 12.").Published);
}
