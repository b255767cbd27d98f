using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class MarkDoubtTests
{
    [Fact]
    public void A_reply_whose_mark_is_its_only_doubt_waits_for_a_legend_and_nothing_else()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", "Number of recorded offences\nOffence,2022/23,2023/24\nSexual communication with a child,12,-\n");
        var item = Assert.Single(survey.Items());
        Assert.Equal((WorkKind.LegendNeeded, "-"), (item.Kind, Assert.Single(item.Raw)));
    }

    [Fact]
    public void A_mark_with_another_doubt_beside_is_not_settled_by_its_meaning()
    {
        var reading = Observed.Replied("Kent", "2018/19", null, "2019-06-25");
        reading = reading with { NeedsReview = true, Source = reading.Source with { Raw = "-" }, Why = "nothing in the document says what '-' means" };
        Assert.True(MarkDoubt.IsOnly(reading));
        Assert.False(MarkDoubt.IsOnly(reading with { Why = reading.Why + "; no unit is named" }));
        Assert.False(MarkDoubt.IsOnly(reading with { Count = Count.Exactly(3) }));
    }
}
