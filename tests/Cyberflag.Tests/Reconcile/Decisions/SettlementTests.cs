using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class SettlementTests
{
    private static readonly Observation Read = Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25") with { NeedsReview = true, Why = "doubt" };

    private static Decision Decided(DecisionKind kind, string value = "", int day = 1) => new()
    {
        DocumentHash = Read.Source.DocumentHash,
        Locator = Read.Source.Locator,
        Raw = Read.Source.Raw,
        Kind = kind,
        Value = value,
        Who = "A. Tester",
        When = DateTimeOffset.UnixEpoch.AddDays(day),
        Why = "test",
    };

    private static (Observation? Observation, int Findings) Applied(Observation read, params Decision[] decisions)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        return (DecisionApplication.Apply([read], decisions, findings).SingleOrDefault(), findings.Count);
    }

    [Fact]
    public void Decisions_of_one_moment_hold_together_or_not_at_all()
    {
        var (observation, findings) = Applied(Read, Decided(DecisionKind.Accept, "another reading"), Decided(DecisionKind.Offence, "71/17"));
        Assert.Equal(("CSO", true, 1), (observation!.Offence, observation.NeedsReview, findings));
    }

    [Fact]
    public void A_later_settlement_has_the_last_word()
    {
        Assert.Null(Applied(Read, Decided(DecisionKind.Accept, day: 1), Decided(DecisionKind.Reject, day: 2)).Observation);
        Assert.False(Applied(Read, Decided(DecisionKind.Reject, day: 1), Decided(DecisionKind.Accept, day: 2)).Observation!.NeedsReview);
    }

    [Fact]
    public void After_a_withdrawal_the_reading_waits_as_before() =>
        Assert.Equal(Read, Applied(Read, Decided(DecisionKind.Period, "2017/18", 1), Decided(DecisionKind.Withdraw, day: 2)).Observation);

    [Fact]
    public void The_meaning_of_a_mark_settles_no_other_doubt()
    {
        var mark = Read with { Count = null, Status = Status.NotAvailable };
        var (observation, _) = Applied(mark, Decided(DecisionKind.Mark, "[1,4] stated"));
        Assert.Equal((true, "doubt"), (observation!.NeedsReview, observation.Why));
        Assert.Equal(Count.Between(1, 4, BoundCause.Stated), observation.Count);
    }

    [Fact]
    public void Which_source_counts_is_said_in_words() => Assert.Equal(
        "A. Tester on 1970-01-02: this value counts, of those that sources give (70, 71) (test)", Applied(Read, Decided(DecisionKind.Prefer, "70|71")).Observation!.Settled);

    [Fact]
    public void What_a_mark_means_is_said_in_words() => Assert.Equal(
        "A. Tester on 1970-01-02: the mark means 1 to 4 (test)", Applied(Read, Decided(DecisionKind.Mark, "[1,4] stated")).Observation!.Settled);

    [Fact]
    public void A_reason_that_says_the_same_is_not_said_twice() => Assert.Equal(
        "A. Tester on 1970-01-02: accepted as read", Applied(Read, Decided(DecisionKind.Accept, "") with { Why = "accepted as read" }).Observation!.Settled);

    [Fact]
    public void Which_source_counts_says_nothing_of_how_it_was_read() => Assert.True(Applied(Read, Decided(DecisionKind.Prefer, "70|71")).Observation!.NeedsReview);

    [Theory]
    [InlineData(DecisionKind.Method, "keyword")]
    [InlineData(DecisionKind.Breakdown, "sex=female")]
    [InlineData(DecisionKind.Unit, "victims")]
    public void A_corrected_field_is_taken_over_with_who_decided(DecisionKind kind, string value)
    {
        var observation = Applied(Read, Decided(kind, value)).Observation!;
        Assert.Equal(value, (kind switch { DecisionKind.Method => observation.Method.ToString(), DecisionKind.Unit => observation.Unit.ToString(), _ => observation.Breakdown.ToString() }).ToLowerInvariant());
        Assert.StartsWith("A. Tester on 1970-01-02", observation.Settled, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_no_name_of_a_unit() => Assert.Equal(1, Applied(Read, Decided(DecisionKind.Unit, "3")).Findings);
}
