using Cyberflag.Request;
using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Request.States;

/// <summary>Days as in the vectors of the clock and of the limits: received on 1 April 2019, due on 1 May, in Scotland on 30 April.</summary>
public sealed class NextStepTests
{
    private static readonly WorkingCalendar Foia = Calendars.Of(RequestLaw.Foia, Path.Combine(AppContext.BaseDirectory, "reference"));
    private static readonly WorkingCalendar Foisa = Calendars.Of(RequestLaw.Foisa, Path.Combine(AppContext.BaseDirectory, "reference"));
    private static readonly CampaignEvent Sent = On("2019-04-01", CampaignEventKind.Sent);
    private static readonly CampaignEvent Chaser = On("2019-05-02", CampaignEventKind.Sent) with { Letter = "chaser-1" };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static CampaignEvent On(string day, CampaignEventKind kind, RequestOutcome outcome = RequestOutcome.Unread) => new(LondonTime.Start(Day(day)).AddHours(10), kind, "") { Outcome = outcome };

    private static NextStep At(string day, WorkingCalendar calendar, params CampaignEvent[] events) =>
        NextStep.Of(RequestStanding.Of(events, LondonTime.Start(Day(day)).AddHours(12), calendar), calendar.Law);

    [Fact]
    public void The_day_after_the_due_day_the_chaser_goes() => Assert.Equal(NextStepKind.Chase, At("2019-05-02", Foia, Sent).Kind);

    // Sent on Thursday 2 May, the chaser waits until Friday 10 May.
    [Fact]
    public void Nothing_is_done_before_the_days_have_passed_that_the_chaser_grants()
    {
        var waiting = At("2019-05-10", Foia, Sent, Chaser);
        Assert.Equal((NextStepKind.Nothing, "wait, as the chaser says, until 10 May 2019"), (waiting.Kind, waiting.Words));
        var complaint = At("2019-05-11", Foia, Sent, Chaser);
        Assert.Equal(NextStepKind.Complain, complaint.Kind);
        Assert.Contains("no review is needed", complaint.Words, StringComparison.Ordinal);
    }

    // 40 working days after 30 April in Scotland: 30 May is the twentieth (vector of the clock), 27 June the fortieth.
    [Fact]
    public void In_Scotland_a_review_of_the_silence_comes_first_and_has_its_last_day()
    {
        var step = At("2019-06-27", Foisa, Sent, Chaser);
        Assert.Equal((NextStepKind.Review, Day("2019-06-27"), false), (step.Kind, step.By, step.IsPast));
        Assert.Contains("FOISA section 20(5)", step.Words, StringComparison.Ordinal);
        var late = At("2019-06-28", Foisa, Sent, Chaser);
        Assert.True(late.IsPast);
        Assert.Contains("ENDED on 27 June 2019", late.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RequestOutcome.Refused)]
    [InlineData(RequestOutcome.Partial)]
    [InlineData(RequestOutcome.Cost)]
    [InlineData(RequestOutcome.NeitherConfirmNorDeny)]
    public void A_review_of_an_answer_is_proposed_with_its_last_day_and_after_it_with_the_word_that_it_has_passed(RequestOutcome outcome)
    {
        CampaignEvent[] events = [On("2019-08-08", CampaignEventKind.Sent), On("2019-09-02", CampaignEventKind.Answered, outcome)];
        var step = At("2019-10-28", Foia, events);
        Assert.Equal((NextStepKind.Review, Day("2019-10-28"), false), (step.Kind, step.By, step.IsPast));
        Assert.Contains("by 28 October 2019", step.Words, StringComparison.Ordinal);
        var late = At("2019-10-29", Foia, events);
        Assert.True(late.IsPast);
        Assert.Contains("ENDED on 28 October 2019", late.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_nobody_has_read_says_until_when_a_review_can_be_asked() => Assert.Contains(
        "by 28 October 2019", At("2019-09-03", Foia, On("2019-08-08", CampaignEventKind.Sent), On("2019-09-02", CampaignEventKind.Answered)).Words, StringComparison.Ordinal);

    // Fee notice on 10 April: until 9 July. A reminder on 17 April starts no other three months.
    [Fact]
    public void A_fee_has_its_last_day()
    {
        CampaignEvent[] events = [Sent, On("2019-04-10", CampaignEventKind.FeeNotice), On("2019-04-17", CampaignEventKind.FeeNotice)];
        var step = At("2019-07-09", Foia, events);
        Assert.Equal((NextStepKind.Fee, Day("2019-07-09"), false), (step.Kind, step.By, step.IsPast));
        Assert.Contains("ENDED on 9 July 2019", At("2019-07-10", Foia, events).Words, StringComparison.Ordinal);
    }

    // Review answered on Wednesday 16 October 2019: six weeks; in Scotland six months.
    [Fact]
    public void After_the_review_the_Commissioner_has_a_last_day_by_each_law()
    {
        CampaignEvent[] events = [On("2019-08-08", CampaignEventKind.Sent), On("2019-09-02", CampaignEventKind.Answered, RequestOutcome.Refused), On("2019-09-16", CampaignEventKind.ReviewAsked), On("2019-10-16", CampaignEventKind.ReviewAnswered, RequestOutcome.Refused)];
        Assert.Equal((NextStepKind.Complain, Day("2019-11-27")), (At("2019-10-17", Foia, events).Kind, At("2019-10-17", Foia, events).By!.Value));
        Assert.Equal((NextStepKind.Complain, Day("2020-04-16")), (At("2019-10-17", Foisa, events).Kind, At("2019-10-17", Foisa, events).By!.Value));
        Assert.True(At("2019-11-28", Foia, events).IsPast);
    }

    // Asked on Monday 16 September 2019: 20 working days end on 14 October in Scotland, and six months after that on 14 April 2020.
    [Fact]
    public void A_review_that_never_came_can_be_appealed_in_Scotland_for_six_months() => Assert.Equal(
        (NextStepKind.Complain, Day("2020-04-14")),
        At("2019-10-15", Foisa, On("2019-08-08", CampaignEventKind.Sent), On("2019-09-02", CampaignEventKind.Answered, RequestOutcome.Refused), On("2019-09-16", CampaignEventKind.ReviewAsked)) is var step ? (step.Kind, step.By!.Value) : default);

    [Theory]
    [InlineData(RequestOutcome.Full)]
    [InlineData(RequestOutcome.NotHeld)]
    public void What_was_answered_needs_nothing(RequestOutcome outcome) =>
        Assert.Equal((NextStepKind.Nothing, "nothing"), At("2019-09-03", Foia, On("2019-08-08", CampaignEventKind.Sent), On("2019-09-02", CampaignEventKind.Answered, outcome)) is var step ? (step.Kind, step.Words) : default);
}
