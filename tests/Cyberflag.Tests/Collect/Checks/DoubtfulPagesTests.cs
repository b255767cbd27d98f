using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class DoubtfulPagesTests
{
    private static readonly Content Scan = new()
    {
        MediaType = "application/pdf",
        Doubtful = [new DoubtfulPage(1, "the text was recognised from a picture")],
    };

    [Theory]
    [InlineData("p.1/l.3:0-2", true)]
    [InlineData("p.1/t.1/r.2/c.2", true)]
    [InlineData("p.11/l.3:0-2", false)]
    [InlineData("p.2/t.1/r.2/c.2", false)]
    public void A_figure_of_a_doubtful_page_waits_for_a_person(string place, bool waits)
    {
        var marked = Assert.Single(DoubtfulPages.Check([At(place)], Scan));
        Assert.Equal(waits, marked.NeedsReview);
        Assert.Equal(waits ? "the text was recognised from a picture" : "", marked.Why);
    }

    [Fact]
    public void Pages_of_an_attachment_are_named_after_it()
    {
        var mail = new Content { MediaType = "message/rfc822", Attachments = [("scan.pdf", Scan)] };
        Assert.True(DoubtfulPages.Check([At("scan.pdf!p.1/l.1:0-1")], mail)[0].NeedsReview);
        Assert.False(DoubtfulPages.Check([At("p.1/l.1:0-1")], mail)[0].NeedsReview);
    }

    private static Observation At(string place)
    {
        var observation = Observed.Replied("Kent", "2018/19", Count.Exactly(12), "2019-06-25");
        return observation with { Source = observation.Source with { Locator = place }, Why = "" };
    }
}
