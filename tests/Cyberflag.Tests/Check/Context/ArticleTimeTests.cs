using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

/// <summary>The year of which an article speaks is read from the article, whichever years the figures hold.</summary>
public sealed class ArticleTimeTests
{
    private const string Text = "Thames Valley Police recorded 369 child sexual offences with an online element in 2018/19. That is an increase of 322 per cent on 303 in 2015/16.";

    // 100 × (369 − 303) / 303 = 21.78.
    [Theory]
    [InlineData]
    [InlineData("Thames Valley,CYB,2015/16,303")]
    [InlineData("Thames Valley,CYB,2015/16,303", "Thames Valley,CYB,2014/15,290")]
    [InlineData("Kent,CYB,2015/16,120")]
    public void A_later_year_named_is_the_year_of_the_article_also_where_only_an_earlier_one_is_held(params string[] figures)
    {
        var change = Assert.Single(Checked.Text(Text, "2019-06-25", figures), c => c.Type == ClaimType.Change);
        Assert.Equal(("2018/19", "2015/16"), (change.Period.Value, change.Baseline.Value));
        Assert.Equal((Verdict.WrongArithmetic, 21.78m), (change.Judgement.Verdict, change.Judgement.Computed?.Lower));
    }

    [Theory]
    [InlineData("Surrey Police recorded 93 online child sex offences in 2021/22 and 74 the year after.")]
    [InlineData("Surrey Police recorded 93 online child sex offences in 2021/22, and the following year 74.")]
    public void The_year_after_is_counted_from_the_year_told(string text) =>
        Assert.Equal("2022/23", Assert.Single(Checked.Text(text, "2024-02-01", "Surrey,CYB,2021/22,93", "Surrey,CYB,2022/23,74"), c => c.Stated.Value == 74).Period.Value);
}
