using Cyberflag.Request;
using Cyberflag.Surveys;
using CsCheck;
using Xunit;

namespace Cyberflag.Tests.Request.States;

public sealed class RequestStandingTests
{
    private static readonly WorkingCalendar Foia = Calendars.Of(RequestLaw.Foia, Path.Combine(AppContext.BaseDirectory, "reference"));
    private static readonly WorkingCalendar Foisa = Calendars.Of(RequestLaw.Foisa, Path.Combine(AppContext.BaseDirectory, "reference"));

    private static CampaignEvent On(string day, CampaignEventKind kind, RequestOutcome outcome = RequestOutcome.Unread) =>
        new(LondonTime.Start(Day(day)).AddHours(10), kind, "") { Outcome = outcome };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static RequestStanding At(string day, params CampaignEvent[] events) => RequestStanding.Of(events, LondonTime.Start(Day(day)).AddHours(12), Foia);

    private static RequestState StateAt(string day, params CampaignEvent[] events) => At(day, events).State;

    // Received on 1 April 2019, due on 1 May (vector "plain" of the deadlines: Good Friday, Easter Monday do not count).
    private static readonly CampaignEvent Sent = On("2019-04-01", CampaignEventKind.Sent);

    [Fact]
    public void Nothing_sent_is_not_sent() => Assert.Equal(RequestState.NotSent, StateAt("2019-04-01"));

    [Fact]
    public void On_the_due_day_itself_until_the_last_second_in_London_it_waits_and_at_midnight_it_is_overdue()
    {
        // 1 May is in summer time: midnight in London is 23:00 UTC.
        var midnight = new DateTimeOffset(2019, 5, 1, 23, 0, 0, TimeSpan.Zero);
        Assert.Equal(RequestState.Waiting, RequestStanding.Of([Sent], midnight.AddSeconds(-1), Foia).State);
        Assert.Equal(RequestState.Overdue, RequestStanding.Of([Sent], midnight, Foia).State);
    }

    [Fact]
    public void A_letter_of_the_last_minute_before_midnight_was_received_that_day()
    {
        var at = new DateTimeOffset(2019, 4, 1, 22, 59, 59, TimeSpan.Zero);
        Assert.Equal(Day("2019-05-01"), RequestStanding.Of([new(at, CampaignEventKind.Sent, "")], at, Foia).Due);
        Assert.Equal(Day("2019-05-02"), RequestStanding.Of([new(at.AddSeconds(1), CampaignEventKind.Sent, "")], at.AddSeconds(1), Foia).Due);
    }

    [Fact]
    public void An_intention_without_an_answer_is_uncertain_until_it_is_settled()
    {
        Assert.Equal(RequestState.Uncertain, StateAt("2019-04-02", On("2019-04-01", CampaignEventKind.Intended)));
        Assert.Equal(RequestState.Waiting, StateAt("2019-04-02", On("2019-04-01", CampaignEventKind.Intended), On("2019-04-01", CampaignEventKind.Sent)));
        Assert.Equal(RequestState.NotSent, StateAt("2019-04-02", On("2019-04-01", CampaignEventKind.Intended), On("2019-04-01", CampaignEventKind.Unsent)));
    }

    [Fact]
    public void A_letter_that_came_back_starts_no_clock_and_one_sent_anew_does()
    {
        var returned = On("2019-04-02", CampaignEventKind.BouncedHard);
        Assert.Equal(RequestState.Undeliverable, StateAt("2019-06-01", Sent, returned));
        Assert.Equal(Day("2019-05-09"), At("2019-04-09", Sent, returned, On("2019-04-08", CampaignEventKind.Sent)).Due);
    }

    [Fact]
    public void A_late_report_of_the_first_sending_says_nothing_of_the_second()
    {
        var (returned, again) = (On("2019-04-02", CampaignEventKind.BouncedHard), On("2019-04-08", CampaignEventKind.Sent) with { Sending = 2 });
        Assert.Equal(Day("2019-05-09"), At("2019-04-12", Sent, returned, again, On("2019-04-10", CampaignEventKind.BouncedHard)).Due);
        Assert.Equal(RequestState.Undeliverable, StateAt("2019-04-12", Sent, returned, again, On("2019-04-10", CampaignEventKind.BouncedHard) with { Sending = 2 }));
    }

    [Fact]
    public void An_answer_from_before_the_request_answers_another() =>
        Assert.Equal((RequestState.Waiting, RequestOutcome.None), (At("2019-04-02", On("2018-05-01", CampaignEventKind.Answered), Sent).State, At("2019-04-02", On("2018-05-01", CampaignEventKind.Answered), Sent).Outcome));

    [Fact]
    public void A_day_alone_counts_from_its_beginning_and_stands_after_all_else_of_its_day()
    {
        var given = new CampaignEvent(LondonTime.Start(Day("2019-04-10")), CampaignEventKind.ClarificationGiven, "") { IsWholeDay = true };
        Assert.Equal(RequestState.Waiting, RequestStanding.Of([Sent, On("2019-04-10", CampaignEventKind.ClarificationAsked), given], LondonTime.Start(Day("2019-04-10")).AddHours(11), Foia).State);
        var answered = new CampaignEvent(LondonTime.Start(Day("2019-04-10")), CampaignEventKind.Answered, "") { IsWholeDay = true };
        Assert.Equal(RequestState.Answered, RequestStanding.Of([Sent, answered], LondonTime.Start(Day("2019-04-10")).AddHours(9), Foia).State);
    }

    [Fact]
    public void A_chaser_that_came_back_changes_nothing() =>
        Assert.Equal(RequestState.Overdue, StateAt("2019-05-20", Sent, On("2019-05-03", CampaignEventKind.BouncedHard) with { Letter = "chaser" }));

    [Fact]
    public void A_request_sent_again_at_the_wish_of_the_force_keeps_its_first_day() =>
        Assert.Equal(Day("2019-05-01"), At("2019-04-25", Sent, On("2019-04-24", CampaignEventKind.Sent)).Due);

    [Fact]
    public void An_acknowledgement_answers_nothing() => Assert.Equal(RequestState.Overdue, StateAt("2019-05-02", Sent, On("2019-04-01", CampaignEventKind.Acknowledged)));

    [Fact]
    public void While_a_clarification_is_waited_for_the_clock_stands_and_then_it_starts_again()
    {
        var asked = On("2019-04-10", CampaignEventKind.ClarificationAsked);
        Assert.Equal(RequestState.ClarificationAsked, StateAt("2019-06-10", Sent, asked));
        var given = At("2019-04-13", Sent, asked, On("2019-04-12", CampaignEventKind.ClarificationGiven));
        Assert.Equal((RequestState.Waiting, Day("2019-05-15")), (given.State, given.Due));
    }

    [Fact]
    public void While_a_fee_is_not_paid_the_clock_stands() =>
        Assert.Equal(RequestState.FeeAsked, StateAt("2019-06-10", Sent, On("2019-04-10", CampaignEventKind.FeeNotice)));

    [Fact]
    public void An_extension_in_time_runs_to_40_working_days_and_one_too_late_to_none()
    {
        var inTime = On("2019-04-29", CampaignEventKind.Extension);
        Assert.Equal(RequestState.Extended, StateAt("2019-05-31", Sent, inTime));
        Assert.Equal(RequestState.Overdue, StateAt("2019-06-01", Sent, inTime));
        Assert.Equal(RequestState.Overdue, StateAt("2019-05-09", Sent, On("2019-05-08", CampaignEventKind.Extension)));
    }

    [Fact]
    public void The_outcome_is_another_axis_than_the_state()
    {
        var standing = At("2019-05-03", Sent, On("2019-05-02", CampaignEventKind.Answered, RequestOutcome.Refused));
        Assert.Equal((RequestState.Answered, RequestOutcome.Refused, true), (standing.State, standing.Outcome, standing.AnsweredLate));
        var corrected = At("2019-05-20", Sent, On("2019-04-02", CampaignEventKind.Answered, RequestOutcome.Partial), On("2019-05-10", CampaignEventKind.Corrected, RequestOutcome.Full));
        Assert.Equal((RequestState.Answered, RequestOutcome.Full, false), (corrected.State, corrected.Outcome, corrected.AnsweredLate));
    }

    // 20 and 40 working days from 3 May 2019 (vectors of the calendar by hand: 6 and 27 May do not count): 12 July is the fortieth after 15 May.
    [Fact]
    public void A_review_may_take_40_working_days_under_the_Act_and_20_in_Scotland()
    {
        CampaignEvent[] events = [On("2019-09-02", CampaignEventKind.Sent), On("2019-09-10", CampaignEventKind.Answered), On("2019-09-16", CampaignEventKind.ReviewAsked)];

        // September to early November 2019 have no bank holiday: 40 working days are eight weeks, 20 are four; 16 September is no holiday in Scotland's table.
        Assert.Equal(Day("2019-11-11"), RequestStanding.Of(events, LondonTime.Start(Day("2019-10-01")), Foia).Due);
        Assert.Equal(Day("2019-10-14"), RequestStanding.Of(events, LondonTime.Start(Day("2019-10-01")), Foisa).Due);
        Assert.Equal(RequestState.ReviewWaiting, RequestStanding.Of(events, LondonTime.Start(Day("2019-11-12")).AddSeconds(-1), Foia).State);
        Assert.Equal(RequestState.ReviewOverdue, RequestStanding.Of(events, LondonTime.Start(Day("2019-11-12")), Foia).State);
    }

    [Fact]
    public void A_review_and_then_the_Commissioner_end_the_course()
    {
        CampaignEvent[] events =
        [
            Sent, On("2019-04-10", CampaignEventKind.Answered, RequestOutcome.Refused), On("2019-04-11", CampaignEventKind.ReviewAsked),
            On("2019-05-10", CampaignEventKind.ReviewAnswered, RequestOutcome.Partial), On("2019-05-11", CampaignEventKind.ComplaintMade), On("2019-09-11", CampaignEventKind.ComplaintDecided),
        ];
        Assert.Equal(
            [RequestState.Answered, RequestState.ReviewWaiting, RequestState.ReviewAnswered, RequestState.Complained, RequestState.Decided],
            new[] { "2019-04-10", "2019-04-30", "2019-05-10", "2019-06-11", "2019-09-12" }.Select(d => StateAt(d, events)));
    }

    [Fact]
    public void Without_an_answer_one_chaser_goes_and_then_a_complaint_needs_no_review()
    {
        Assert.Equal(NextStepKind.Chase, NextStep.Of(At("2019-05-02", Sent), RequestLaw.Foia).Kind);
        var chased = On("2019-05-03", CampaignEventKind.Sent) with { Letter = "chaser" };
        var next = NextStep.Of(At("2019-05-20", Sent, chased), RequestLaw.Foia);
        Assert.Equal(NextStepKind.Complain, next.Kind);
        Assert.Contains("section 50", next.Words, StringComparison.Ordinal);
        Assert.Equal(NextStepKind.Review, NextStep.Of(At("2019-05-20", Sent, chased), RequestLaw.Foisa).Kind);
    }

    // Each state by what must be true of the events alone, written independently of the order of the rules.
    [Fact]
    public void Every_request_is_in_exactly_one_state_at_every_instant()
    {
        var start = new DateTimeOffset(2019, 3, 25, 0, 0, 0, TimeSpan.Zero);
        var instants = Gen.OneOf(
            Gen.Int[0, 300 * 24 * 60].Select(m => start.AddMinutes(m)),
            Gen.Int[0, 300].Select(d => LondonTime.Start(DateOnly.FromDateTime(start.AddDays(d).DateTime))),
            Gen.Int[0, 300].Select(d => LondonTime.Start(DateOnly.FromDateTime(start.AddDays(d).DateTime)).AddSeconds(-1)));
        var letters = Gen.Int[0, 2].Select(i => i == 0 ? "chaser" : "request");
        var events = Gen.Select(instants, Gen.Enum<CampaignEventKind>(), letters, Gen.Enum<RequestOutcome>())
            .Select(e => new CampaignEvent(e.Item1, e.Item2, "") { Letter = e.Item3, Outcome = e.Item4 }).Array[0, 8];
        Gen.Select(events, instants, Gen.Bool).Sample((all, instant, isScottish) =>
        {
            var calendar = isScottish ? Foisa : Foia;
            var standing = RequestStanding.Of(all, instant, calendar);
            var holding = StateRules.All.Where(r => r.Holds(new StateFacts(all, instant, calendar))).Select(r => r.State).ToList();
            return holding.Count == 1 && holding[0] == standing.State
                && standing == RequestStanding.Of(all.Where(e => e.At <= instant), instant, calendar) with { Deadline = standing.Deadline };
        }, iter: 4000);
    }

    // A course for each state, each seen on 20 May 2019 after a request of 1 April that was due on 1 May.
    private static readonly Dictionary<RequestState, CampaignEvent[]> Courses = new()
    {
        [RequestState.NotSent] = [],
        [RequestState.Uncertain] = [On("2019-05-20", CampaignEventKind.Intended)],
        [RequestState.Undeliverable] = [Sent, On("2019-04-02", CampaignEventKind.BouncedHard)],
        [RequestState.Waiting] = [On("2019-05-10", CampaignEventKind.Sent)],
        [RequestState.ClarificationAsked] = [Sent, On("2019-04-10", CampaignEventKind.ClarificationAsked)],
        [RequestState.FeeAsked] = [Sent, On("2019-04-10", CampaignEventKind.FeeNotice)],
        [RequestState.Extended] = [Sent, On("2019-04-30", CampaignEventKind.Extension)],
        [RequestState.Overdue] = [Sent],
        [RequestState.Answered] = [Sent, On("2019-04-20", CampaignEventKind.Answered)],
        [RequestState.ReviewWaiting] = [Sent, On("2019-04-20", CampaignEventKind.Answered), On("2019-05-10", CampaignEventKind.ReviewAsked)],
        [RequestState.ReviewOverdue] = [On("2019-01-07", CampaignEventKind.Sent), On("2019-01-20", CampaignEventKind.Answered), On("2019-01-21", CampaignEventKind.ReviewAsked)],
        [RequestState.ReviewAnswered] = [Sent, On("2019-04-20", CampaignEventKind.Answered), On("2019-04-21", CampaignEventKind.ReviewAsked), On("2019-05-10", CampaignEventKind.ReviewAnswered)],
        [RequestState.Complained] = [Sent, On("2019-05-10", CampaignEventKind.ComplaintMade)],
        [RequestState.Decided] = [Sent, On("2019-05-10", CampaignEventKind.ComplaintMade), On("2019-05-19", CampaignEventKind.ComplaintDecided)],
        [RequestState.Withdrawn] = [Sent, On("2019-05-10", CampaignEventKind.Withdrawn)],
    };

    public static TheoryData<RequestState> States => [.. Enum.GetValues<RequestState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Each_state_can_be_reached(RequestState state) => Assert.Equal(state, StateAt("2019-05-20", Courses[state]));
}
