using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

/// <summary>A count from 1 to 4 that is withheld.</summary>
public sealed class WithheldVerdictTests
{
    [Theory]
    [InlineData("Gwent Police recorded three online child sex offences in 2018/19.", Verdict.CannotCheck)]
    [InlineData("Gwent Police recorded nine online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    [InlineData("Gwent Police recorded fewer than five online child sex offences in 2018/19.", Verdict.RoundsTo)]
    [InlineData("Gwent Police recorded between 10 and 20 online child sex offences in 2018/19.", Verdict.DoesNotMatch)]
    public void Of_a_withheld_count_only_the_bounds_are_told(string text, Verdict verdict)
    {
        var gazetteer = PlainText.Reference.Gazetteer;
        var key = FigureTable.KeyOf("Gwent", gazetteer);
        var table = new FigureTable(
            [new FigureRow("Gwent", "CYB", Period.FinancialYear(2015), 20, null, "reply") { AreaKey = key }], gazetteer, [new WithheldCount(key, "CYB", Period.FinancialYear(2018), 1, 4)]);
        var judgement = Assert.Single(new TextCheck(table, PlainText.Reference).Check(Article.Of("article.txt", text, KnownOn.Parse("2019-06-25"))).Claims, c => c.Type == ClaimType.Count).Judgement;
        Assert.Equal((verdict, null, null), (judgement.Verdict, judgement.Suggestion, judgement.Computed));
    }

    [Fact]
    public void A_number_of_the_text_proves_nothing_where_the_bounds_are_held()
    {
        var gazetteer = PlainText.Reference.Gazetteer;
        var key = FigureTable.KeyOf("Gwent", gazetteer);
        var table = new FigureTable([], gazetteer, [new WithheldCount(key, "CYB", Period.FinancialYear(2018), 6, 9)]);
        const string text = "Gwent Police recorded fewer than five online child sex offences in 2018/19. Gwent Police recorded 3 online child sex offences in 2018/19.";
        Assert.All(new TextCheck(table, PlainText.Reference).Check(Article.Of("article.txt", text, KnownOn.Parse("2019-06-25"))).Claims.Where(c => c.Type == ClaimType.Count), c => Assert.Equal(Verdict.DoesNotMatch, c.Judgement.Verdict));
    }
}
