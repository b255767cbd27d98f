using System.Globalization;
using System.Text.Json;
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

    // Ten working days from 1 April 2019 are the 15th; a fee notice on the 15th and payment on the 24th leave ten from the 25th on.
    [Fact]
    public void The_days_until_a_fee_is_paid_do_not_count() =>
        Assert.Equal(Foia.After(Day("2019-04-24"), 11), Of(("2019-04-01", "received"), ("2019-04-15", "fees notice"), ("2019-04-24", "fee paid")).Due);

    [Fact]
    public void A_bank_holiday_proclaimed_late_moves_the_day() =>
        Assert.Equal((Day("2022-09-29"), Day("2022-09-30")), new StatutoryClock(Foia).Proclaimed(Day("2022-09-01"), Day("2022-09-19")));

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
            var deadline = new StatutoryClock(Foia).Of(scenario.GetProperty("events").EnumerateArray().Select(e => RequestEvent.Read(Day(e[0].GetString()!), e[1].GetString()!)));
            foreach (var (name, value) in new[] { ("due", deadline.Due), ("overdue_from", deadline.OverdueFrom), ("section17_notice_due", deadline.Due), ("due_after", deadline.Due) })
            {
                if (scenario.GetProperty("expect").TryGetProperty(name, out var expected) && Day(expected.GetString()!) != value)
                {
                    wrong.Add($"{scenario.GetProperty("id").GetString()}: {name} {value:yyyy-MM-dd}, not {expected.GetString()}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static string SharedFolder()
    {
        Assert.SkipUnless(Cyberflag.Tests.Collect.Corpus.Shared.Folder is not null, "../shared/corpus/deadlines is not beside the repository");
        return Path.Combine(Cyberflag.Tests.Collect.Corpus.Shared.Folder!, "corpus", "deadlines");
    }

    private static Deadline Of(params (string Day, string Words)[] events) => new StatutoryClock(Foia).Of(events.Select(e => RequestEvent.Read(Day(e.Day), e.Words)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
