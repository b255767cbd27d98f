using System.Text;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

/// <summary>The board, the check-back and the complaint pack of a campaign in which one force answered, one refused and the others are silent.</summary>
public sealed class CampaignBoardTests : IDisposable
{
    private readonly TestCampaign campaign = new();
    private readonly ServerInMemory server = new();

    public CampaignBoardTests()
    {
        Sending.Run(campaign.Folder, Plan("request"), campaign.Clock);
        campaign.Write("replies/kent/2026-03-20/reply.csv", "Offences of sexual communication with a child (71/17)\nYear,Number of offences\n2023/24,52\n2024/25,61\n");
        campaign.Write("events.csv", "force,date,kind,words,outcome,evidence,who\nnorth-wales,2026-03-25,answered,by post,refused,,A. Researcher\n");
        campaign.Clock.Now += TimeSpan.FromDays(40);
    }

    public void Dispose() => campaign.Dispose();

    private SendPlan Plan(string letter) => new() { Letter = letter, Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero };

    private RunResult Figures() => SurveyRun.Figures(SurveyFolder.Open(campaign.Path), campaign.Clock);

    [Fact]
    public void A_reply_that_was_put_into_its_folder_by_hand_answers_the_request()
    {
        var states = CampaignBoard.Of(Figures(), campaign.Clock)!.Record.Requests.ToDictionary(r => r.Force.Id);
        Assert.Equal(RequestState.Answered, states["kent"].Standing.State);
        Assert.Equal(RequestOutcome.Full, states["kent"].Standing.Outcome);
        Assert.Equal((RequestState.Answered, RequestOutcome.Refused, NextStepKind.Review), (states["north-wales"].Standing.State, states["north-wales"].Standing.Outcome, states["north-wales"].Next.Kind));
        Assert.Equal((RequestState.Overdue, NextStepKind.Chase), (states["thames-valley"].Standing.State, states["thames-valley"].Next.Kind));
    }

    [Fact]
    public void The_statistics_are_a_table()
    {
        var lines = Encoding.UTF8.GetString(CampaignBoard.Of(Figures(), campaign.Clock)!.StatisticsCsv()).Split('\n');
        Assert.Equal("group,category,requests", lines[0]);
        Assert.Contains("timeliness,answered within 20 working days,2", lines);
        Assert.Contains("timeliness,\"not yet answered, overdue\",2", lines);
    }

    [Fact]
    public void Each_force_gets_its_own_figures_and_nobody_elses_to_confirm()
    {
        var result = Figures();
        Assert.Equal(["kent"], Checkback.Draft(result, null, new DateOnly(2026, 4, 11)).Select(d => d.Force.Id));
        var table = Assert.Single(Checkback.Sheet(result, AskingSurvey.Kent).Tables);
        Assert.Equal(["2023/24 52", "2024/25 61"], table.Rows.Where(r => r[^1].Length > 0).Select(r => $"{r[2]} {r[^1]}"));
        Assert.Equal(SendState.Sent, Sending.Run(campaign.Folder, Plan(Checkback.Letter) with { Forces = [AskingSurvey.Kent] }, campaign.Clock).Single().State);
        Assert.Contains("figures-held.xlsx", Encoding.UTF8.GetString(server.Taken[^1].Bytes), StringComparison.Ordinal);
    }

    // Ten working days after Saturday 11 April 2026: Friday 24 April.
    [Fact]
    public void The_check_back_has_a_clock_of_its_own() => Assert.Contains(
        "If you tell us nothing until 24 April 2026", Assert.Single(Checkback.Draft(Figures(), [AskingSurvey.Kent], new DateOnly(2026, 4, 11))).Letter.Body, StringComparison.Ordinal);

    // Thames Valley and Northern Ireland never answered, North Wales refused by post; Kent told one of the two measures. Due: 31 March 2026.
    [Fact]
    public void The_board_says_why_a_force_is_missing()
    {
        campaign.Write("events.csv", "force,date,kind,words,outcome,evidence,who,sections\nnorth-wales,2026-03-25,answered,by post,refused,,A. Researcher,s.40(2)\n");
        var missing = CampaignBoard.Of(Figures(), campaign.Clock)!.Missing.ToDictionary(m => m.Force.Id);
        Assert.Equal("it has not answered; the answer was due on 31 March 2026", missing["thames-valley"].Why);
        Assert.Equal("it refused on 25 March 2026, relying on s.40(2)", missing["north-wales"].Why);
        Assert.Equal(["CYB"], missing["kent"].Measures);
        Assert.Equal("it answered on 20 March 2026, and no figure of this could be taken from the answer yet", missing["kent"].Why);
    }

    [Fact]
    public void An_answer_after_the_last_day_is_missing_for_that_reason()
    {
        campaign.Write("survey.json", AskingSurvey.Json.Replace("\"asked\":\"A\"", "\"asked\":\"A\",\"cutOff\":\"2026-03-22\"", StringComparison.Ordinal));
        Assert.Contains("it refused on 25 March 2026; that came after the last day for this edition (22 March 2026), and goes into the next", CampaignBoard.Of(Figures(), campaign.Clock)!.Missing.Select(m => m.Why));
    }

    // Ten working days after Saturday 11 April 2026: Friday 24 April.
    [Fact]
    public void A_check_back_that_went_out_stands_on_the_board_with_its_own_clock()
    {
        Checkback.Draft(Figures(), [AskingSurvey.Kent], new DateOnly(2026, 4, 11));
        Sending.Run(campaign.Folder, Plan(Checkback.Letter) with { Forces = [AskingSurvey.Kent] }, campaign.Clock);
        var sent = Assert.Single(CampaignBoard.Of(Figures(), campaign.Clock)!.Checkbacks);
        Assert.Equal(("kent", new DateOnly(2026, 4, 11), new DateOnly(2026, 4, 24), null), (sent.Force.Id, sent.Sent, sent.Due, sent.Answered));
        Assert.Equal("waits until 2026-04-24", sent.Words(new DateOnly(2026, 4, 24)));
        Assert.Equal("no answer by 2026-04-24: publish as not confirmed", sent.Words(new DateOnly(2026, 4, 25)));
        campaign.Clock.Now += TimeSpan.FromDays(5);
        campaign.Write("events.csv", "force,date,kind,words,outcome,evidence,who\nkent,2026-04-15,corrected,by telephone,full,,A. Researcher\n");
        Assert.Equal("answered on 2026-04-15", Assert.Single(CampaignBoard.Of(Figures(), campaign.Clock)!.Checkbacks).Words(new DateOnly(2026, 4, 16)));
    }

    [Fact]
    public void The_state_of_450_requests_with_5000_events_is_computed_in_a_moment()
    {
        var calendar = Calendars.Of(RequestLaw.Foia, SurveyFolder.ProgramReference);
        var start = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
        CampaignEvent[][] requests = [.. Enumerable.Range(0, 450).Select(i => Enumerable.Range(0, 11).Select(k => new CampaignEvent(start.AddDays((i % 7) + k), k == 0 ? CampaignEventKind.Sent : CampaignEventKind.Acknowledged, "")).ToArray())];
        var fastest = Enumerable.Range(0, 20).Min(_ =>
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.Equal(450, requests.Count(r => RequestStanding.Of(r, start.AddDays(60), calendar).State == RequestState.Overdue));
            return watch.ElapsedMilliseconds;
        });
        Assert.True(fastest < 50, $"{fastest} ms");
    }
}
