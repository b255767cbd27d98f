using System.Globalization;
using System.Text.Json;
using CsCheck;
using CsvHelper;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Request.Clock;

/// <summary>Expected dates: the statute, counted by hand, and the shared vectors of decisions and charts.</summary>
public sealed class StatutoryClockTests
{
    private static readonly WorkingCalendar Foia = Calendars.Of(RequestLaw.Foia, Repository.Reference);
    private static readonly WorkingCalendar Foisa = Calendars.Of(RequestLaw.Foisa, Repository.Reference);

    [Theory]
    [InlineData("2019-04-18", "2019-05-21")]
    [InlineData("2014-03-16", "2014-04-14")]
    [InlineData("2019-06-14", "2019-07-15")]
    [InlineData("2019-12-24", "2020-01-27")]
    public void The_answer_is_due_on_the_twentieth_working_day_after_receipt(string received, string due) =>
        Assert.Equal(Day(due), new StatutoryClock(Foia).Of(Day(received)).Due);

    // Counted by hand on the calendars of 2019 and 2020, receipt on days that are no working days among them: Sunday 31 March, Good Friday, Christmas Day;
    // in Scotland Easter Monday and 26 August count, 5 August (summer bank holiday) and 2 December (for St Andrew's Day, a Saturday) do not; 12 July is
    // a bank holiday of Northern Ireland.
    [Theory]
    [InlineData(RequestLaw.Foia, "2019-03-31", "2019-04-30")]
    [InlineData(RequestLaw.Foia, "2019-04-19", "2019-05-21")]
    [InlineData(RequestLaw.Foia, "2019-12-25", "2020-01-27")]
    [InlineData(RequestLaw.Foia, "2019-08-02", "2019-09-03")]
    [InlineData(RequestLaw.Foia, "2019-06-14", "2019-07-15")]
    [InlineData(RequestLaw.Foisa, "2019-06-14", "2019-07-12")]
    [InlineData(RequestLaw.Foisa, "2019-08-02", "2019-09-02")]
    [InlineData(RequestLaw.Foisa, "2019-11-29", "2020-01-03")]
    [InlineData(RequestLaw.Foisa, "2019-12-24", "2020-01-27")]
    [InlineData(RequestLaw.Foisa, "2019-04-18", "2019-05-20")]
    [InlineData(RequestLaw.Foisa, "2019-04-22", "2019-05-21")]
    public void Days_that_do_not_count_are_those_of_the_law(RequestLaw law, string received, string due) =>
        Assert.Equal(Day(due), new StatutoryClock(law == RequestLaw.Foia ? Foia : Foisa).Of(Day(received)).Due);

    // A clarification that comes on Easter Monday: Tuesday 23 April is the first day; in Scotland one of Thursday 18 April has Easter Monday as its first.
    // After a second one, of Friday 3 May, Tuesday 7 May is the first (6 and 27 May do not count).
    [Theory]
    [InlineData(RequestLaw.Foia, "2019-05-21", "2019-04-10 authority asks for clarification", "2019-04-22 clarification received")]
    [InlineData(RequestLaw.Foisa, "2019-05-20", "2019-04-10 authority asks for clarification", "2019-04-18 clarification received")]
    [InlineData(RequestLaw.Foia, "2019-06-04", "2019-04-10 authority asks for clarification", "2019-04-12 clarification received", "2019-04-25 authority asks for clarification", "2019-05-03 clarification received")]
    // A fee: the working days from notice to payment, both included, do not count: two (2 and 3 April), one, none (a weekend).
    [InlineData(RequestLaw.Foia, "2019-05-03", "2019-04-02 fees notice", "2019-04-03 fee paid")]
    [InlineData(RequestLaw.Foia, "2019-05-02", "2019-04-10 fees notice", "2019-04-10 fee paid")]
    [InlineData(RequestLaw.Foia, "2019-05-01", "2019-04-13 fees notice", "2019-04-14 fee paid")]
    // What the asker writes without being asked restarts nothing.
    [InlineData(RequestLaw.Foia, "2019-05-01", "2019-04-12 clarification received")]
    public void Events_move_the_day_as_the_law_says(RequestLaw law, string due, params string[] events) => Assert.Equal(
        Day(due), new StatutoryClock(law == RequestLaw.Foia ? Foia : Foisa).Of(events.Select(e => RequestEvent.Read(Day(e[..10]), e[11..])).Prepend(RequestEvent.Read(Day("2019-04-01"), "received"))).Due);

    // The due day itself is the last for the notice.
    [Theory]
    [InlineData("2019-05-01", true)]
    [InlineData("2019-05-02", false)]
    public void A_notice_of_extension_is_in_time_up_to_the_due_day(string notice, bool isInTime)
    {
        var deadline = Of(("2019-04-01", "received"), (notice, "s.17 notice"));
        Assert.Equal((isInTime, isInTime), (deadline.ExtendedDue is not null, deadline.Breaches.IsEmpty));
    }

    // King Charles's coronation, 8 May 2023, was proclaimed in November 2022: the next 8 May. Received on Monday 17 April 2023: due 17 May (vector), a day earlier before.
    [Fact]
    public void A_proclamation_without_a_year_means_the_next_such_day()
    {
        var deadline = Of(("2023-04-17", "received"), ("2023-04-18", "8 May proclaimed a bank holiday"));
        Assert.Equal((Day("2023-05-16"), Day("2023-05-17")), (deadline.DueBefore, deadline.Due));
    }

    [Fact]
    public void A_proclaimed_day_that_the_data_do_not_hold_is_told()
    {
        var deadline = Of(("2019-04-01", "received"), ("2019-04-02", "24 April proclaimed a bank holiday"));
        Assert.Null(deadline.DueBefore);
        Assert.Contains(deadline.Notes, n => n.Contains("bring them up to date", StringComparison.Ordinal));
    }

    [Fact]
    public void In_Scotland_only_its_own_bank_holidays_count() => Assert.Equal(Day("2019-04-30"), new StatutoryClock(Foisa).Of(Day("2019-04-01")).Due);

    [Fact]
    public void It_is_overdue_on_the_day_after_whatever_day_that_is() => Assert.Equal(Day("2019-05-02"), new StatutoryClock(Foia).Of(Day("2019-04-01")).OverdueFrom);

    [Fact]
    public void A_clarification_starts_the_clock_again_once()
    {
        var deadline = Of(("2019-04-01", "received"), ("2019-04-10", "authority asks for clarification"), ("2019-04-12", "clarification received"), ("2019-04-26", "requester sends another follow-up"));
        Assert.Equal((Day("2019-05-15"), false), (deadline.Due, deadline.IsStopped));
    }

    [Fact]
    public void While_a_clarification_is_waited_for_the_clock_stands() => Assert.True(Of(("2019-04-01", "received"), ("2019-04-10", "authority asks for clarification")).IsStopped);

    [Theory]
    [InlineData("requester chases")]
    [InlineData("automatic acknowledgement")]
    [InlineData("resent at the authority's request")]
    public void A_chaser_an_acknowledgement_and_a_letter_sent_again_change_no_date(string words) =>
        Assert.Equal(Day("2019-05-01"), Of(("2019-04-01", "received"), ("2019-04-24", words)).Due);

    [Fact]
    public void An_extension_has_to_be_told_by_the_due_day()
    {
        Assert.Equal(Day("2019-05-31"), Of(("2019-04-01", "received"), ("2019-04-29", "s.17 notice: more time for the public interest test")).ExtendedDue);
        var late = Of(("2019-04-01", "received"), ("2019-05-08", "extension letter"));
        Assert.Null(late.ExtendedDue);
        Assert.Contains("17(1)", Assert.Single(late.Breaches), StringComparison.Ordinal);
    }

    // Nine working days up to 12 April; eleven from Thursday 25 April, with the bank holiday of 6 May.
    [Fact]
    public void The_days_until_a_fee_is_paid_do_not_count() =>
        Assert.Equal(Day("2019-05-10"), Of(("2019-04-01", "received"), ("2019-04-15", "fees notice"), ("2019-04-24", "fee paid")).Due);

    // Six working days before 10 April; fourteen from Monday 29 April, with the bank holiday of 6 May. A reminder is no second notice.
    [Theory]
    [InlineData("fee notice")]
    [InlineData("requester chases")]
    public void The_days_count_from_the_first_notice_of_a_fee(string second) => Assert.Equal(
        Day("2019-05-17"), Of(("2019-04-01", "received"), ("2019-04-10", "fee notice"), ("2019-04-17", second), ("2019-04-26", "fee paid")).Due);

    [Theory]
    [InlineData("fee notice", "2019-05-10")]
    [InlineData("authority asks for clarification", "2019-06-10")]
    public void Nobody_is_late_who_answers_while_the_clock_stands(string stop, string answered)
    {
        var deadline = Of(("2019-04-01", "received"), ("2019-04-10", stop), (answered, "answered"));
        Assert.Empty(deadline.Breaches);
        Assert.False(deadline.IsStopped);
        Assert.False(deadline.AnsweredLate);
    }

    // Forty working days: six before 10 April, thirty-four from Wednesday 1 May, with the bank holidays of 6 and 27 May.
    [Fact]
    public void The_days_until_a_fee_is_paid_do_not_count_for_an_extension_either() => Assert.Equal(
        Day("2019-06-19"), Of(("2019-04-01", "received"), ("2019-04-10", "fee notice"), ("2019-04-26", "s.17 notice"), ("2019-04-30", "fee paid")).ExtendedDue);

    [Fact]
    public void A_clarification_starts_the_clock_again_without_the_extension_of_before()
    {
        var deadline = Of(("2019-04-01", "received"), ("2019-04-29", "s.17 notice"), ("2019-04-30", "authority asks for clarification"), ("2019-05-20", "clarification received"));
        Assert.Equal((Day("2019-06-18"), null, Day("2019-04-01"), Day("2019-05-20")), (deadline.Due, deadline.ExtendedDue, deadline.Received, deadline.CountedFrom));
    }

    [Fact]
    public void Only_the_first_answer_is_late_or_not() =>
        Assert.Empty(Of(("2019-04-01", "received"), ("2019-04-29", "answered"), ("2019-05-20", "answered again")).Breaches);

    [Fact]
    public void A_second_notice_of_extension_changes_nothing_and_breaks_nothing()
    {
        var deadline = Of(("2019-04-01", "received"), ("2019-04-29", "s.17 notice"), ("2019-05-20", "s.17 notice"));
        Assert.Empty(deadline.Breaches);
        Assert.Equal(Day("2019-05-31"), deadline.ExtendedDue);
    }

    [Fact]
    public void What_comes_after_forty_working_days_is_late() => Assert.Contains(
        "10(3)", Assert.Single(Of(("2019-04-01", "received"), ("2019-04-29", "s.17 notice"), ("2019-06-20", "answered")).Breaches), StringComparison.Ordinal);

    [Fact]
    public void A_clarification_asked_after_the_due_day_does_not_wipe_out_the_lateness() => Assert.Contains(
        "clarification asked on 2019-05-10", Assert.Single(Of(("2019-04-01", "received"), ("2019-05-10", "authority asks for clarification"), ("2019-05-12", "clarification received")).Breaches), StringComparison.Ordinal);

    [Fact]
    public void An_answer_after_its_day_is_late() => Assert.True(Of(("2019-04-01", "received"), ("2019-05-02", "answered")).AnsweredLate);

    [Fact]
    public void Under_the_Scottish_Act_there_is_no_extension()
    {
        var deadline = new StatutoryClock(Foisa).Of([new(Day("2019-04-01"), RequestEventKind.Received, "received"), new(Day("2019-04-20"), RequestEventKind.ExtensionNotice, "extension")]);
        Assert.Equal((Day("2019-04-30"), null), (deadline.Due, deadline.ExtendedDue));
    }

    [Fact]
    public void An_extended_day_is_never_before_the_due_day() => Events.Sample(events =>
    {
        var deadline = new StatutoryClock(Foia).Of(events.Prepend((Days: 0, Kind: RequestEventKind.Received)).Select(e => new RequestEvent(Day("2019-04-01").AddDays(e.Days), e.Kind, "")));
        Assert.True(deadline.ExtendedDue is null || deadline.ExtendedDue >= deadline.Due);
        Assert.True(deadline.CountedFrom >= deadline.Received && deadline.Due > deadline.CountedFrom);
    });

    private static readonly Gen<List<(int Days, RequestEventKind Kind)>> Events =
        Gen.Select(Gen.Int[0, 90], Gen.Enum<RequestEventKind>().Where(k => k != RequestEventKind.Received)).List[0, 8];

    [Fact]
    public void A_bank_holiday_proclaimed_late_moves_the_day() =>
        Assert.Equal((Day("2022-09-29"), Day("2022-09-30")), Of(("2022-09-01", "received"), ("2022-09-10", "19 September proclaimed a bank holiday")) is var deadline ? (deadline.DueBefore, deadline.Due) : default);

    [Fact]
    public void A_year_without_data_is_an_error_and_not_a_year_without_holidays() =>
        Assert.Throws<UnknownYearException>(() => new StatutoryClock(Foia).Of(new DateOnly(2099, 1, 4)));

    [Fact]
    public void Every_skipped_day_says_why()
    {
        var skipped = new StatutoryClock(Foia).Of(Day("2019-04-18")).Skipped.ToDictionary(s => s.Day, s => s.Why);
        Assert.Equal("Good Friday", skipped[Day("2019-04-19")]);
        Assert.Equal("Saturday", skipped[Day("2019-04-20")]);
        Assert.StartsWith("Easter Monday", skipped[Day("2019-04-22")], StringComparison.Ordinal);
    }

    [Fact]
    public void The_shared_vectors_all_pass()
    {
        var file = Path.Combine(SharedFolder(), "vectors.csv");
        using var csv = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        var wrong = new List<string>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            var calendar = fields[2] == "scotland" ? Foisa : Foia;
            var (due, late) = (calendar.After(Day(fields[1]), 20), calendar.After(Day(fields[1]), 40));
            if (due != Day(fields[3]) || (fields[4].Length > 0 && late != Day(fields[4])))
            {
                wrong.Add($"{fields[1]} {fields[2]}: {due:yyyy-MM-dd} and {late:yyyy-MM-dd}, not {fields[3]} and {fields[4]}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_shared_scenarios_all_pass()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder(), "scenarios.json")));
        var wrong = new List<string>();
        foreach (var scenario in json.RootElement.EnumerateArray())
        {
            var calendar = scenario.GetProperty("law").GetString() == "FOISA" ? Foisa : Foia;
            var events = scenario.GetProperty("events").EnumerateArray().Select(e => RequestEvent.Read(Day(e[0].GetString()!), e[1].GetString()!)).ToList();
            var told = Told(new StatutoryClock(calendar).Of(events), calendar, events);
            foreach (var expected in scenario.GetProperty("expect").EnumerateObject())
            {
                var value = told(expected.Name) ?? $"nothing: the test knows no {expected.Name}";
                if (!Fits(expected.Name, expected.Value.GetString()!, value))
                {
                    wrong.Add($"{scenario.GetProperty("id").GetString()}: {expected.Name} '{value}', not '{expected.Value.GetString()}'");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static Func<string, string?> Told(Deadline deadline, WorkingCalendar calendar, List<RequestEvent> events)
    {
        string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return name => name switch
        {
            "due" or "section17_notice_due" or "due_after" => Iso(deadline.Due),
            "overdue_from" => Iso(deadline.OverdueFrom),
            "final_due_guidance" => Iso(deadline.ExtendedDue),
            "due_before" => Iso(deadline.DueBefore),
            "breach" => string.Join("; ", deadline.Breaches),
            "next_step" => NextSteps(events, calendar),
            "classification" => events[^1].Kind == RequestEventKind.Other && deadline.CountedFrom == events[0].Day ? "acknowledgement: still waiting, no reset" : "",
            _ => null,
        };
    }

    // What the board says on the day after the last event, and once a chaser went out.
    private static string NextSteps(List<RequestEvent> events, WorkingCalendar calendar)
    {
        CampaignEvent[] sent = [new(LondonTime.Start(events[0].Day).AddHours(10), CampaignEventKind.Sent, "") { Letter = "request" }];
        CampaignEvent[] chased = [.. sent, new(LondonTime.Start(events[^1].Day).AddHours(10), CampaignEventKind.Sent, "") { Letter = "chaser-1" }];
        return string.Join(", then ", new[] { sent, chased }.Select(e => NextStep.Of(RequestStanding.Of(e, LondonTime.Start(events[^1].Day.AddDays(21)), calendar), calendar.Law).Words));
    }

    // Dates are the same; of words, the sections and the steps that stand in them.
    private static bool Fits(string name, string expected, string value) => name switch
    {
        "breach" => new[] { "10(1)", "17(1)" }.Where(expected.Contains).All(value.Contains),
        "next_step" => new[] { "chase", "s.50", "no internal review" }.Where(expected.Contains).All(s => value.Contains(s switch { "chase" => "chaser", "s.50" => "section 50", _ => "no review is needed" }, StringComparison.Ordinal)),
        _ => expected == value,
    };

    private static string SharedFolder()
    {
        Assert.SkipUnless(Cyberflag.Tests.Collect.Corpus.Shared.Folder is not null, "../shared/corpus/deadlines is not beside the repository");
        return Path.Combine(Cyberflag.Tests.Collect.Corpus.Shared.Folder!, "corpus", "deadlines");
    }

    private static Deadline Of(params (string Day, string Words)[] events) => new StatutoryClock(Foia).Of(events.Select(e => RequestEvent.Read(Day(e.Day), e.Words)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
