using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class ReconciliationTests
{
    [Fact]
    public void A_reply_after_the_cut_off_day_waits_for_the_next_version()
    {
        var survey = Observed.Survey with { CutOff = new DateOnly(2019, 6, 1) };
        var result = Reconciliation.Of([Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25")], [], survey);
        Assert.Empty(result.Series.Values);
        Assert.Equal("R-002", Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void What_waits_for_a_person_is_in_no_series()
    {
        var result = Reconciliation.Of(
            [Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25") with { NeedsReview = true }], [], Observed.Survey);
        Assert.Empty(result.Series.Values);
        Assert.Single(result.Waiting);
    }

    [Fact]
    public void A_financial_year_and_the_calendar_year_before_it_are_two_keys()
    {
        // Northern Ireland: 243 for 2018/19 (News Letter), 243 for 2019 (Belfast Telegraph).
        var result = Reconciliation.Of(
            [Observed.Published("Northern Ireland", "2018/19", 243, "2019-06"), Observed.Published("Northern Ireland", "2019 (calendar)", 243, "2020-05-15")],
            [], Observed.Survey);
        Assert.Equal(2, result.Series.Values.Length);
    }

    [Fact]
    public void An_open_conflict_waits_and_is_a_finding()
    {
        var result = Reconciliation.Of(
            [Observed.Published("EWNI", "2018/19", 164, "2019-06-25"), Observed.Published("EWNI", "2018/19", 185, "2019-06-25")], [], Observed.Survey);
        Assert.Null(Assert.Single(result.Series.Values).Chosen);
        Assert.Equal(WaitingKind.Conflict, Assert.Single(result.Waiting).Kind);
        Assert.Equal("R-003", Assert.Single(result.Findings).Code);
    }
}
