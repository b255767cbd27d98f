using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class DecisionApplicationTests
{
    private static readonly Observation Uncertain =
        Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25") with { NeedsReview = true, Why = "the column is not clear" };

    private static Decision Decide(DecisionKind kind, string value = "", string? raw = null) => new()
    {
        DocumentHash = Uncertain.Source.DocumentHash,
        Locator = Uncertain.Source.Locator,
        Raw = raw ?? Uncertain.Source.Raw,
        Kind = kind,
        Value = value,
        Who = "A. Tester",
        When = DateTimeOffset.UnixEpoch,
        Why = "test",
    };

    private static (List<Observation> Observations, ImmutableArray<Finding> Findings) Apply(params Decision[] decisions)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var observations = DecisionApplication.Apply([Uncertain], decisions, findings).ToList();
        return (observations, findings.ToImmutable());
    }

    [Fact]
    public void An_accepted_reading_no_longer_waits()
    {
        var observation = Assert.Single(Apply(Decide(DecisionKind.Accept)).Observations);
        Assert.False(observation.NeedsReview);
        Assert.Equal(("", "A. Tester on 1970-01-01: accepted as read (test)"), (observation.Why, observation.Settled));
    }

    [Fact]
    public void A_rejected_number_is_gone() => Assert.Empty(Apply(Decide(DecisionKind.Reject)).Observations);

    [Fact]
    public void A_decided_period_replaces_the_one_read() =>
        Assert.Equal(Period.FinancialYear(2017), Assert.Single(Apply(Decide(DecisionKind.Period, "2017/18")).Observations).Period);

    [Fact]
    public void A_decided_mark_gives_stated_bounds()
    {
        var observation = Assert.Single(Apply(Decide(DecisionKind.Mark, "[1,4] stated")).Observations);
        Assert.Equal((Status.Suppressed, Count.Between(1, 4, BoundCause.Stated)), (observation.Status, observation.Count!.Value));
    }

    [Fact]
    public void A_decision_on_other_text_changes_nothing_and_is_a_finding()
    {
        var (observations, findings) = Apply(Decide(DecisionKind.Accept, raw: "71"));
        Assert.True(Assert.Single(observations).NeedsReview);
        Assert.Equal("R-001", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_decision_on_a_place_without_a_number_is_a_finding()
    {
        var (observations, findings) = Apply(Decide(DecisionKind.Accept) with { Locator = "r.9/c.9" });
        Assert.True(Assert.Single(observations).NeedsReview);
        Assert.Equal("R-001", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_decision_holds_for_every_copy_of_the_document()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var copies = DecisionApplication.Apply([Uncertain, Uncertain], [Decide(DecisionKind.Accept)], findings).ToList();
        Assert.Equal([false, false], copies.Select(c => c.NeedsReview));
        Assert.Empty(findings);
    }

    [Fact]
    public void What_is_accepted_is_the_reading_as_it_stood_and_no_later_one()
    {
        var accepted = Decide(DecisionKind.Accept, ReadAs.Of(Uncertain));
        Assert.False(Assert.Single(Apply(accepted).Observations).NeedsReview);

        var findings = ImmutableArray.CreateBuilder<Finding>();
        var readAnew = Assert.Single(DecisionApplication.Apply([Uncertain with { Period = Period.FinancialYear(2017) }], [accepted], findings));
        Assert.True(readAnew.NeedsReview);
        Assert.Contains("2017/18", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_about_a_document_as_a_whole_is_about_no_number() => Assert.Empty(Apply(Decide(DecisionKind.Seen, "told", "F-020")).Findings);

    [Fact]
    public void A_value_that_cannot_be_read_changes_nothing_and_is_a_finding()
    {
        var (observations, findings) = Apply(Decide(DecisionKind.Period, "last year"));
        Assert.True(Assert.Single(observations).NeedsReview);
        Assert.Contains("last year", Assert.Single(findings).Message, StringComparison.Ordinal);
    }
}
