using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using MimeKit;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class SendingTests : IDisposable
{
    private readonly TestCampaign campaign = new();
    private readonly ServerInMemory server = new();

    public void Dispose() => campaign.Dispose();

    private SendPlan Plan(Action<SendStep>? atStep = null) => new() { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero, AtStep = atStep };

    private Dictionary<string, SendResult> Send(SendPlan plan) => Sending.Run(campaign.Folder, plan, campaign.Clock).ToDictionary(r => r.Force.Id);

    private sealed class Killed : Exception;

    [Fact]
    public void Without_a_mail_server_nothing_is_sent_or_recorded()
    {
        Assert.All(Send(new SendPlan()).Values, r => Assert.Equal(SendState.WouldSend, r.State));
        Assert.All(campaign.Record().Requests, r => Assert.Equal(RequestState.NotSent, r.Standing.State));
    }

    [Fact]
    public void Each_letter_goes_once_to_its_force_with_its_reference_and_forms()
    {
        Assert.All(Send(Plan()).Values, r => Assert.Equal(SendState.Sent, r.State));
        Assert.All(Send(Plan()).Values, r => Assert.Equal(SendState.AlreadySent, r.State));
        Assert.Equal(4, server.Taken.Count);
        using var kent = MimeMessage.Load(new MemoryStream(server.Taken.Single(l => l.To == "foi@kent.example").Bytes), TestContext.Current.CancellationToken);
        Assert.Equal(campaign.Reference("kent").ThreadAddress(campaign.Campaign), kent.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal(["reply-form.csv", "reply-form.xlsx"], kent.Attachments.Select(a => a.ContentDisposition!.FileName));
        Assert.Contains("Dear Freedom of Information Officer", kent.TextBody, StringComparison.Ordinal);
        Assert.All(campaign.Record().Requests, r => Assert.Equal(RequestState.Waiting, r.Standing.State));
    }

    [Fact]
    public void An_address_that_nobody_confirmed_is_refused()
    {
        campaign.Write("contacts.csv", "force,address,confirmed,by,source\nkent,foi@kent.example,,,list\nthames-valley,foi@tv.example,2026-03-01,A. Researcher,list\n");
        var results = Send(Plan());
        Assert.Equal((SendState.NoAddress, "nobody has confirmed the address"), (results["kent"].State, results["kent"].Words));
        Assert.Equal((SendState.NoAddress, "no address is known"), (results["north-wales"].State, results["north-wales"].Words));
        Assert.Equal("foi@tv.example", server.Taken.Single().To);
    }

    [Fact]
    public void A_letter_that_a_person_has_to_complete_is_not_sent()
    {
        campaign.Write("letters/drafts/kent/request.txt", "Subject: S\n\nDear all,\n[[say why]]\n");
        Assert.Equal(SendState.NoDraft, Send(Plan())["kent"].State);
    }

    [Fact]
    public void The_words_that_a_person_wrote_are_sent_as_they_stand()
    {
        campaign.Write("letters/drafts/kent/request.txt", "Subject: Our question {sic}\n\nDear Kent,\nwe ask {this}.\n");
        Send(Plan());
        using var kent = MimeMessage.Load(new MemoryStream(server.Taken.Single(l => l.To == "foi@kent.example").Bytes), TestContext.Current.CancellationToken);
        Assert.Equal("Our question {sic}", kent.Subject);
        Assert.Equal("Dear Kent,\nwe ask {this}.", kent.TextBody!.ReplaceLineEndings("\n").Trim());
    }

    // The program is killed between every two steps of every letter, and then again at the same step of the next run, until all is done.
    [Theory]
    [InlineData(SendStep.BeforeIntention)]
    [InlineData(SendStep.Intended)]
    [InlineData(SendStep.HandedOver)]
    [InlineData(SendStep.Recorded)]
    public void Killed_at_any_step_of_any_letter_no_letter_goes_twice_and_none_is_lost(SendStep step)
    {
        for (var victim = 1; victim <= 4; victim++)
        {
            using var survey = new TestCampaign();
            var own = new ServerInMemory();
            var reached = 0;
            SendPlan Killing(int at) => new()
            {
                Mailer = own.Mailer,
                Mailbox = own.Mailbox,
                Pace = TimeSpan.Zero,
                AtStep = s => _ = s == step && ++reached == at ? throw new Killed() : 0,
            };
            Assert.Throws<Killed>(() => Sending.Run(survey.Folder, Killing(victim), survey.Clock));
            reached = 0;
            survey.Clock.Now += TimeSpan.FromMinutes(1);
            var early = Sending.Run(survey.Folder, Killing(0), survey.Clock);
            Assert.True(own.Taken.DistinctBy(l => l.MessageId).Count() == own.Taken.Count);
            Assert.Equal(step == SendStep.Intended ? 1 : 0, early.Count(r => r.State == SendState.Uncertain));
            survey.Clock.Now += TimeSpan.FromHours(1);
            Sending.Run(survey.Folder, Killing(0), survey.Clock);
            Assert.Equal(["foi@kent.example", "foi@north-wales.example", "foi@northern-ireland.example", "foi@thames-valley.example"], own.Taken.Select(l => l.To).Order());
            Assert.All(survey.Record().Requests, r => Assert.Equal(RequestState.Waiting, r.Standing.State));
            using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
            Assert.Empty(ledger.Verify());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_that_breaks_while_the_letter_is_handed_over_leaves_it_uncertain_until_the_mailbox_tells(bool wasTaken)
    {
        server.Answers.Enqueue((new HandoverResult(Handover.Unknown, "the line broke"), wasTaken));
        Assert.Equal(SendState.Uncertain, Send(Plan())["thames-valley"].State);
        Assert.Equal(RequestState.Uncertain, campaign.RequestOf("thames-valley").Standing.State);
        Assert.Equal(wasTaken ? SendState.FoundSent : SendState.Uncertain, Send(Plan())["thames-valley"].State);
        campaign.Clock.Now += TimeSpan.FromMinutes(16);
        Assert.Equal(wasTaken ? SendState.AlreadySent : SendState.Sent, Send(Plan())["thames-valley"].State);
        Assert.Single(server.Taken, l => l.To == "foi@thames-valley.example");
    }

    [Fact]
    public void A_letter_that_the_server_refuses_is_not_sent_and_can_be_tried_again()
    {
        server.Answers.Enqueue((new HandoverResult(Handover.Refused, "550 no such mailbox"), false));
        var refused = Send(Plan())["thames-valley"];
        Assert.Equal(SendState.Rejected, refused.State);
        Assert.Contains("550 no such mailbox", refused.Words, StringComparison.Ordinal);
        Assert.Equal(RequestState.NotSent, campaign.RequestOf("thames-valley").Standing.State);
        Assert.Equal(SendState.Sent, Send(Plan())["thames-valley"].State);
    }

    [Fact]
    public void A_force_that_was_asked_by_its_portal_is_not_asked_again()
    {
        campaign.Write("events.csv", "force,date,kind,words,outcome,evidence,who\nkent,2026-03-01,sent,by the portal,,,A. Researcher\n");
        var result = Send(Plan())["kent"];
        Assert.Equal(SendState.AskedAlready, result.State);
        Assert.Contains("2026-03-01", result.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Taken, l => l.To == "foi@kent.example");
    }

    [Fact]
    public void Board_chaser_and_pack_see_the_same_replies()
    {
        Send(Plan());
        campaign.Clock.Now += TimeSpan.FromDays(40);
        campaign.Write("replies/kent/2026-03-20/reply.txt", "Please find our response below: no information is held by Kent Police.\n");
        campaign.Write("replies/thames-valley/2019-05-01/reply.txt", "Please find our response below: no information is held by Thames Valley Police.\n");
        var board = CampaignBoard.Of(SurveyRun.Figures(SurveyFolder.Open(campaign.Path), campaign.Clock), campaign.Clock)!.Record.Requests.ToDictionary(r => r.Force.Id);
        Assert.Equal((RequestState.Answered, RequestOutcome.NotHeld), (board["kent"].Standing.State, board["kent"].Standing.Outcome));
        Assert.Equal(RequestState.Overdue, board["thames-valley"].Standing.State);
        Assert.All(board.Values, b => Assert.Equal((b.Standing.State, b.Standing.Outcome), (campaign.RequestOf(b.Force.Id).Standing.State, campaign.RequestOf(b.Force.Id).Standing.Outcome)));
        Assert.DoesNotContain(Chasing.Draft(campaign.Folder, null, campaign.Clock), d => d.Force.Id == "kent");
        Assert.Contains(Chasing.Draft(campaign.Folder, null, campaign.Clock), d => d.Force.Id == "thames-valley");
    }

    [Fact]
    public void No_more_than_the_limit_goes_in_one_run()
    {
        Assert.Equal(2, Send(Plan() with { Limit = 2 }).Values.Count(r => r.State == SendState.Sent));
        Assert.Equal(2, Send(Plan()).Values.Count(r => r.State == SendState.Sent));
    }

    [Fact]
    public void An_overdue_request_gets_its_chaser_in_the_thread_of_the_request_after_a_person_saw_it()
    {
        Send(Plan());
        campaign.Clock.Now += TimeSpan.FromDays(40);
        Assert.Empty(Chasing.Send(campaign.Folder, [AskingSurvey.Kent], Plan(), campaign.Clock).Where(r => r.State == SendState.Sent));

        // Four weeks after 2 March are 30 March; St Patrick's Day, a bank holiday in Northern Ireland, counts nowhere.
        Assert.Contains("the answer was due not later than 31 March 2026", Assert.Single(Chasing.Draft(campaign.Folder, [AskingSurvey.Kent], campaign.Clock)).Letter.Body, StringComparison.Ordinal);
        Assert.Equal(SendState.Sent, Assert.Single(Chasing.Send(campaign.Folder, [AskingSurvey.Kent], Plan(), campaign.Clock)).State);
        using var chaser = MimeMessage.Load(new MemoryStream(server.Taken[^1].Bytes), TestContext.Current.CancellationToken);
        Assert.Equal(campaign.Reference("kent").MessageId(campaign.Campaign, "request"), chaser.InReplyTo);

        // Sent on Saturday 11 April, the chaser grants the five working days to Friday 17 April.
        Assert.Equal("wait, as the chaser says, until 17 April 2026", campaign.RequestOf("kent").Next.Words);
        campaign.Clock.Now += TimeSpan.FromDays(7);
        Assert.Equal(NextStepKind.Complain, campaign.RequestOf("kent").Next.Kind);
    }
}
