using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class DecisionPlaceTests
{
    [Fact]
    public void A_reply_is_bound_by_its_document_and_place()
    {
        var reply = Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25");
        Assert.Equal(new DecisionPlace(reply.Source.DocumentHash, "r.1/c.1"), DecisionPlace.Of(reply));
    }

    [Fact]
    public void A_published_figure_is_bound_by_its_row_and_not_by_the_file_that_holds_it()
    {
        var published = Observed.Published("Kent", "2018/19", 70, "2019-06-25");
        var moved = published with { Source = published.Source with { DocumentHash = new string('c', 64), Locator = "r.9/c.4" } };
        Assert.Equal(DecisionPlace.Of(published), DecisionPlace.Of(moved));
        Assert.NotEqual(DecisionPlace.Of(published), DecisionPlace.Of(published with { Period = Period.FinancialYear(2017) }));
    }
}
