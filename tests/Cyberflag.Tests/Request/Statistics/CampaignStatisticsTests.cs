using System.Collections.Immutable;
using Cyberflag.Request;
using Cyberflag.Surveys;
using CsCheck;
using Xunit;

namespace Cyberflag.Tests.Request.Statistics;

public sealed class CampaignStatisticsTests
{
    private static readonly WorkingCalendar Calendar = Calendars.Of(RequestLaw.Foia, Path.Combine(AppContext.BaseDirectory, "reference"));

    private static CampaignEvent On(string day, CampaignEventKind kind, RequestOutcome outcome = RequestOutcome.Unread) =>
        new(DateTimeOffset.Parse($"{day}T11:00:00Z", System.Globalization.CultureInfo.InvariantCulture), kind, "") { Outcome = outcome };

    private static Dictionary<string, int> Statistics(params CampaignEvent[][] requests) => CampaignStatistics.Of(
        [.. requests.Select(r => new CountedRequest(RequestLaw.Foia, r.ToImmutableArray(), RequestStanding.Of(r, DateTimeOffset.Parse("2019-06-03T11:00:00Z", System.Globalization.CultureInfo.InvariantCulture), Calendar)))]).ToDictionary(c => c.Category, c => c.Requests);

    // All received on 1 April 2019 and due on 1 May; with an extension in time, on 31 May at the latest.
    [Fact]
    public void Each_request_is_counted_once_by_time_and_once_by_outcome()
    {
        var sent = On("2019-04-01", CampaignEventKind.Sent);
        var counts = Statistics(
            [sent, On("2019-05-01", CampaignEventKind.Answered, RequestOutcome.Full)],
            [sent, On("2019-05-02", CampaignEventKind.Answered, RequestOutcome.Partial)],
            [sent, On("2019-04-30", CampaignEventKind.Extension), On("2019-05-31", CampaignEventKind.Answered, RequestOutcome.Refused)],
            [sent, On("2019-04-10", CampaignEventKind.Answered, RequestOutcome.Cost), On("2019-04-11", CampaignEventKind.ReviewAsked)],
            [sent, On("2019-05-08", CampaignEventKind.Extension)],
            [On("2019-06-01", CampaignEventKind.Sent)],
            [sent, On("2019-04-02", CampaignEventKind.BouncedHard)]);
        Assert.Equal((6, 1), (counts["received"], counts["not received (not sent, or returned)"]));
        Assert.Equal((2, 1, 1), (counts["answered within 20 working days"], counts["answered within a permitted extension"], counts["answered late"]));
        Assert.Equal((1, 1), (counts["not yet answered, in time"], counts["not yet answered, overdue"]));
        // The Cabinet Office counts the cost limit among what is withheld in full: a procedural refusal is a decision.
        Assert.Equal((4, 1, 1, 2, 1), (counts["resolvable"], counts["granted in full"], counts["withheld in part"], counts["withheld in full"], counts["cost limit exceeded (section 12)"]));
        Assert.Equal((2, 1, 1), (counts["public interest extension claimed"], counts["of these in time"], counts["internal review asked"]));
    }

    [Fact]
    public void The_parts_of_each_group_add_up_to_the_requests_received()
    {
        var events = Gen.Select(Gen.Int[0, 60], Gen.Enum<CampaignEventKind>(), Gen.Enum<RequestOutcome>())
            .Select(e => new CampaignEvent(new DateTimeOffset(2019, 4, 1, 11, 0, 0, TimeSpan.Zero).AddDays(e.Item1), e.Item2, "") { Outcome = e.Item3 }).Array[0, 6].Array[0, 6];
        events.Sample(requests =>
        {
            var counts = Statistics(requests);
            string[] time = ["answered within 20 working days", "answered within a permitted extension", "answered late", "not yet answered, in time", "not yet answered, overdue"];
            string[] outcome = ["granted in full", "withheld in part", "withheld in full", "information not held", "answered, not yet read"];
            string[] withheld = ["cost limit exceeded (section 12)", "vexatious or repeated (section 14)", "by exemptions", "no section read"];
            string[] decisions = ["first decision upheld", "first decision upheld in part", "first decision overturned", "decision not yet read"];
            return time.Sum(t => counts[t]) == counts["received"]
                && outcome.Sum(o => counts[o]) == time.Take(3).Sum(t => counts[t])
                && counts["resolvable"] == counts["granted in full"] + counts["withheld in part"] + counts["withheld in full"]
                && withheld.Sum(o => counts[o]) == counts["withheld in part"] + counts["withheld in full"]
                && decisions.Sum(o => counts[o]) == counts["internal review answered"]
                && counts["received"] + counts["not received (not sent, or returned)"] == requests.Length;
        }, iter: 500);
    }

    [Fact]
    public void Refusals_are_counted_under_each_section_and_once_by_their_ground()
    {
        var sent = On("2019-04-01", CampaignEventKind.Sent);
        CampaignEvent Refused(RequestOutcome outcome, params string[] sections) => On("2019-04-20", CampaignEventKind.Answered, outcome) with { Sections = [.. sections] };
        var counts = Statistics(
            [sent, Refused(RequestOutcome.Refused, "s.31(1)(a)", "s.31(1)(b)", "s.40(2)")], [sent, Refused(RequestOutcome.Partial, "s.40(2)")], [sent, Refused(RequestOutcome.Cost, "s.12(1)")],
            [sent, Refused(RequestOutcome.Refused, "s.14(1)")], [sent, Refused(RequestOutcome.Refused)], [sent, Refused(RequestOutcome.Full, "s.40(2)")]);
        Assert.Equal((1, 2, 1, 1), (counts["section 31: Law enforcement"], counts["section 40: Personal information"], counts["section 12: Exemption where cost of compliance exceeds appropriate limit"], counts["section 14: Vexatious or repeated requests"]));
        Assert.Equal((1, 1, 2, 1), (counts["cost limit exceeded (section 12)"], counts["vexatious or repeated (section 14)"], counts["by exemptions"], counts["no section read"]));
    }

    [Theory]
    [InlineData(RequestOutcome.Refused, RequestOutcome.Full, null, "first decision overturned")]
    [InlineData(RequestOutcome.Partial, RequestOutcome.Full, null, "first decision overturned")]
    [InlineData(RequestOutcome.Refused, RequestOutcome.Partial, null, "first decision upheld in part")]
    [InlineData(RequestOutcome.Cost, RequestOutcome.Cost, null, "first decision upheld")]
    [InlineData(RequestOutcome.Partial, RequestOutcome.Partial, null, "decision not yet read")]
    [InlineData(RequestOutcome.Refused, RequestOutcome.Unread, null, "decision not yet read")]
    [InlineData(RequestOutcome.Refused, RequestOutcome.Unread, ReviewDecision.Upheld, "first decision upheld")]
    [InlineData(RequestOutcome.Partial, RequestOutcome.Partial, ReviewDecision.UpheldInPart, "first decision upheld in part")]
    public void What_a_review_made_of_the_decision_is_told_by_its_words_or_by_what_came_before_and_after(RequestOutcome before, RequestOutcome after, ReviewDecision? said, string category)
    {
        var counts = Statistics(
            [On("2019-04-01", CampaignEventKind.Sent), On("2019-04-20", CampaignEventKind.Answered, before), On("2019-04-24", CampaignEventKind.ReviewAsked), On("2019-05-10", CampaignEventKind.ReviewAnswered, after) with { Decision = said }]);
        Assert.Equal((1, 1), (counts["internal review answered"], counts[category]));
    }
}
