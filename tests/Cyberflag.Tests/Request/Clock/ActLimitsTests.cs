using System.Globalization;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Request.Clock;

/// <summary>Expected days: counted by hand. September to 1 December 2019 have no bank holiday in any part of the United Kingdom, so 40 working days are eight weeks.</summary>
public sealed class ActLimitsTests
{
    private static readonly WorkingCalendar Foia = Calendars.Of(RequestLaw.Foia, Repository.Reference);
    private static readonly WorkingCalendar Foisa = Calendars.Of(RequestLaw.Foisa, Repository.Reference);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ActLimit? Review(WorkingCalendar calendar, string received, string? answered) =>
        ActLimits.Review(answered is null ? null : Day(answered), new StatutoryClock(calendar).Of(Day(received)), calendar);

    // Monday 2 September to Monday 28 October.
    [Fact]
    public void A_review_is_asked_within_40_working_days_of_the_answer()
    {
        var limit = Review(Foia, "2019-08-08", "2019-09-02")!;
        Assert.Equal(Day("2019-10-28"), limit.Last);
        Assert.Contains("paragraph 5.3", limit.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_answered_the_Act_of_2000_needs_no_review() => Assert.Null(Review(Foia, "2019-09-02", null));

    // Received on Monday 2 September, due on Monday 30 September; FOISA section 20(5)(a): eight weeks after that, however early the answer came.
    [Theory]
    [InlineData(null, "2019-11-25")]
    [InlineData("2019-09-10", "2019-11-25")]
    [InlineData("2019-09-30", "2019-11-25")]
    // (b): an answer outwith that time, Thursday 3 October.
    [InlineData("2019-10-03", "2019-11-28")]
    public void In_Scotland_the_40_days_run_from_the_end_of_the_time_to_answer_or_from_an_answer_after_it(string? answered, string last)
    {
        var limit = Review(Foisa, "2019-09-02", answered)!;
        Assert.Equal(Day(last), limit.Last);
        Assert.Contains("20(5)", limit.Rule, StringComparison.Ordinal);
        Assert.Contains("20(6)", limit.Late, StringComparison.Ordinal);
    }

    // Wednesday 16 October and six weeks.
    [Fact]
    public void A_complaint_goes_within_six_weeks_of_the_final_response()
    {
        var limit = ActLimits.Complaint(RequestLaw.Foia, Day("2019-10-16"), default)!;
        Assert.Equal(Day("2019-11-27"), limit.Last);
        Assert.Contains("50(2)(b)", limit.Late, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_outcome_no_day_is_set_for_the_complaint() => Assert.Null(ActLimits.Complaint(RequestLaw.Foia, null, Day("2019-10-14")));

    // FOISA section 47(4): the corresponding date of the sixth month, or its last day; 2020 is a leap year.
    [Theory]
    [InlineData("2019-10-16", "2019-10-14", "2020-04-16")]
    [InlineData("2019-08-31", "2019-10-14", "2020-02-29")]
    [InlineData(null, "2019-10-14", "2020-04-14")]
    public void In_Scotland_an_appeal_has_six_months_from_the_outcome_or_from_the_end_of_the_time_for_it(string? outcome, string due, string last)
    {
        var limit = ActLimits.Complaint(RequestLaw.Foisa, outcome is null ? null : Day(outcome), Day(due))!;
        Assert.Equal(Day(last), limit.Last);
        Assert.Contains("47(4)", limit.Rule, StringComparison.Ordinal);
    }

    // "Within the period of three months beginning with the day on which the notice is given."
    [Theory]
    [InlineData("2019-04-10", "2019-07-09")]
    [InlineData("2019-03-01", "2019-05-31")]
    [InlineData("2019-11-30", "2020-02-29")]
    [InlineData("2018-11-30", "2019-02-28")]
    public void A_fee_is_paid_within_three_months_that_begin_with_the_day_of_the_notice(string notice, string last)
    {
        Assert.Equal(Day(last), ActLimits.Fee(RequestLaw.Foia, Day(notice)).Last);
        Assert.StartsWith("section 9(2)", ActLimits.Fee(RequestLaw.Foia, Day(notice)).Rule, StringComparison.Ordinal);
        Assert.StartsWith("FOISA section 9(3)", ActLimits.Fee(RequestLaw.Foisa, Day(notice)).Rule, StringComparison.Ordinal);
    }

    // Thursday 2 May 2019: 3, 7 (6 May is a bank holiday), 8, 9, 10. The template promises the same number of days.
    [Fact]
    public void A_chaser_waits_as_long_as_it_says()
    {
        Assert.Equal(Day("2019-05-10"), ActLimits.AfterChaser(Day("2019-05-02"), Foia));
        Assert.Equal(5, ActLimits.ChaserGrace);
        Assert.Contains("within five working days", RequestLetter.Default("chaser", LetterLanguage.English), StringComparison.Ordinal);
        Assert.Contains("o fewn pum diwrnod gwaith", RequestLetter.Default("chaser", LetterLanguage.Welsh), StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_whose_day_has_passed_says_so()
    {
        var limit = new ActLimit(Day("2019-10-28"), "a rule", "what follows");
        Assert.Equal("ask by 28 October 2019 (a rule)", limit.Words("ask", Day("2019-10-28")));
        Assert.Equal("ask: the time for it ENDED on 28 October 2019 (a rule); what follows", limit.Words("ask", Day("2019-10-29")));
    }
}
