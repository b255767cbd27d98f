using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class ContenderFindingsTests
{
    private static readonly Observation First = Observed.Replied("Kent", "2018/19", Count.Exactly(231), "2019-07-14");

    private static Observation Waiting(long? count, string knownOn) =>
        Observed.Replied("Kent", "2018/19", count is { } value ? Count.Exactly(value) : null, knownOn) with { NeedsReview = true, Why = "it may be a correction" };

    private static SeriesValue Value(params Observation[] observations) => Assert.Single(Reconciliation.Of(observations, [], Observed.Survey).Series.Values);

    [Fact]
    public void A_value_that_a_waiting_correction_may_replace_is_known_and_said()
    {
        var result = Reconciliation.Of([First, Waiting(239, "2019-09-02")], [], Observed.Survey);
        var value = Assert.Single(result.Series.Values);
        Assert.Equal(231, value.Count!.Value.Lower);
        Assert.Equal(239, Assert.Single(value.Contenders).Count!.Value.Lower);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("R-005", finding.Code);
        Assert.StartsWith("231 is the figure while 239 waits for a person", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_may_take_the_number_back_is_one_too() => Assert.Single(Value(First, Waiting(null, "2019-09-02")).Contenders);

    [Fact]
    public void The_same_number_changes_nothing() => Assert.Empty(Value(First, Waiting(231, "2019-09-02")).Contenders);

    [Fact]
    public void An_older_reading_would_not_take_its_place() => Assert.Empty(Value(First, Waiting(239, "2019-05-02")).Contenders);

    [Fact]
    public void A_waiting_reply_would_go_before_what_others_published_however_old_it_is() =>
        Assert.Single(Value(Observed.Published("Kent", "2018/19", 231, "2019-07-14"), Waiting(239, "2019-05-02")).Contenders);

    [Fact]
    public void A_reading_of_another_year_is_none() =>
        Assert.Empty(Value(First, Observed.Replied("Kent", "2017/18", Count.Exactly(9), "2019-09-02") with { NeedsReview = true }).Contenders);
}
