using System.Text;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class FetchingTests : IDisposable
{
    private readonly TestCampaign campaign = new();
    private readonly ServerInMemory server = new();

    public FetchingTests()
    {
        Sending.Run(campaign.Folder, new SendPlan { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero }, campaign.Clock);
        campaign.Clock.Now += TimeSpan.FromDays(14);
    }

    public void Dispose() => campaign.Dispose();

    private FetchResult Fetch(Retry? retry = null) => Fetching.Run(campaign.Folder, server.Mailbox, campaign.Clock, null, new FetchPlan(retry ?? Retry.None));

    // Five at a time on each line: the four copies of our letters and sixteen messages need four lines.
    [Fact]
    public void A_line_that_breaks_again_and_again_brings_everything_in_one_run()
    {
        for (var i = 0; i < 16; i++)
        {
            Receive("kent", $"FOI request {i}", "Thank you for your request, which has been received.");
        }

        server.BreaksAfter = 5;
        var result = Fetch(new Retry([TimeSpan.Zero]));
        Assert.Equal((20, null), (result.Fetched, result.Broken));
        Assert.Equal(4, server.Opened);
    }

    private void Receive(string force, string subject, string body, string date = "Wed, 11 Mar 2026 09:00:00 +0000", string? to = null, string? from = null, string headers = "") => server.Inbox.Add(new MailboxMessage(
        $"INBOX-1-{100 + server.Inbox.Count}",
        Encoding.UTF8.GetBytes($"From: {from ?? $"foi@{force}.example"}\r\nTo: {to ?? campaign.Reference(force).ThreadAddress(campaign.Campaign)}\r\nSubject: {subject}\r\nDate: {date}\r\nMessage-ID: <{server.Inbox.Count}@{force}.example>\r\n{headers}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body.ReplaceLineEndings("\r\n")}\r\n")));

    [Fact]
    public void An_answer_is_stored_matched_and_put_where_it_is_read_for_figures()
    {
        Receive("kent", "FOI request", "Please find our response below.\n\nSexual communication with a child offences recorded in 2018/19: 52\n");
        var result = Fetch();
        Assert.Equal(["OwnCopy", "OwnCopy", "OwnCopy", "OwnCopy", "Answer"], result.Record.Messages.Select(m => m.Kind.Kind.ToString()));
        var name = Assert.Single(result.Filed);
        Assert.Equal("replies/kent/2026-03-11/INBOX-1-100.eml", name);
        Assert.Equal(server.Inbox[0].Bytes, File.ReadAllBytes(campaign.Folder.Of(name)));
        Assert.Equal((RequestState.Answered, false), (campaign.RequestOf("kent").Standing.State, campaign.RequestOf("kent").Standing.AnsweredLate));
        var figures = SurveyRun.Figures(SurveyFolder.Open(campaign.Path), campaign.Clock);
        Assert.Contains(figures.Collected.Observations, o => o.Area == "E23000032" && o.Source.Raw == "52");
    }

    [Fact]
    public void Fetched_again_or_after_a_broken_line_every_message_is_stored_once()
    {
        Receive("kent", "FOI request", "Please find our response below: no information is held.");
        Receive("thames-valley", "FOI request", "Please find our response below: no information is held.");
        server.BreaksAfter = 5;
        var broken = Fetch();
        Assert.NotNull(broken.Broken);
        server.BreaksAfter = int.MaxValue;
        Fetch();
        var last = Fetch();
        Assert.Equal((0, 6), (last.Fetched, last.Record.Messages.Length));
        Assert.Equal(6, last.Record.Messages.Select(m => m.Message.Sha256).Distinct().Count());
    }

    [Theory]
    [InlineData("Automatic reply: FOI", "Thank you for your message. I am out of the office until Monday.")]
    [InlineData("FOI acknowledgement", "Thank you for your request, which has been received and logged. You will receive our response within 20 working days.")]
    public void No_acknowledgement_and_no_absence_counts_as_an_answer(string subject, string body)
    {
        Receive("kent", subject, body);
        Assert.Empty(Fetch().Filed);
        Assert.Equal((RequestState.Waiting, RequestOutcome.None), (campaign.RequestOf("kent").Standing.State, campaign.RequestOf("kent").Standing.Outcome));
    }

    [Fact]
    public void A_delivery_report_of_failure_makes_the_request_undeliverable()
    {
        var id = campaign.Reference("kent").MessageId(campaign.Campaign, "request");
        server.Inbox.Add(new MailboxMessage("INBOX-1-200", Encoding.ASCII.GetBytes(BounceText(id).ReplaceLineEndings("\r\n"))));
        Fetch();
        Assert.Equal(RequestState.Undeliverable, campaign.RequestOf("kent").Standing.State);
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("thames-valley").Standing.State);
    }

    [Fact]
    public void What_tells_no_request_waits_in_the_holding_pen_until_a_person_settles_it()
    {
        Receive("kent", "Your question", "Please find our response below: no information is held.", to: "foi@charity.example", from: "clerk@council.example");
        Assert.Empty(Fetch().Filed);
        var held = Assert.Single(campaign.Record().HoldingPen);
        MessagesFile.Add(campaign.Folder, new SettledMessage(held.Message.Sha256[..8], "kent", null, "A. Researcher", "the clerk wrote for the force"), campaign.Clock.Now);
        Assert.Equal(["replies/kent/2026-03-11/INBOX-1-100.eml"], Fetching.Refile(campaign.Folder, campaign.Clock));
        Assert.Empty(campaign.Record().HoldingPen);
        MessagesFile.Add(campaign.Folder, new SettledMessage(held.Message.Sha256[..8], "thames-valley", null, "A. Researcher", "no, for the other"), campaign.Clock.Now);
        Fetching.Refile(campaign.Folder, campaign.Clock);
        Assert.False(File.Exists(campaign.Folder.Of("replies/kent/2026-03-11/INBOX-1-100.eml")));
        Assert.True(File.Exists(campaign.Folder.Of("replies/thames-valley/2026-03-11/INBOX-1-100.eml")));
    }

    [Fact]
    public void A_message_that_is_older_than_the_request_does_not_answer_it()
    {
        Receive("kent", "FOI request", "Please find our response below: no information is held.", date: "Wed, 11 Feb 2026 09:00:00 +0000", to: "foi@charity.example");
        Assert.Empty(Fetch().Filed);
        Assert.Contains("older than the request", Assert.Single(campaign.Record().HoldingPen).Match.Why, StringComparison.Ordinal);
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("kent").Standing.State);
    }

    [Fact]
    public void The_same_message_that_came_another_way_counts_once()
    {
        Receive("kent", "FOI request", "Please find our response below: no information is held.");
        server.Inbox.Add(new MailboxMessage("INBOX-1-300", [.. "Received: from relay.example by mail.charity.example; Wed, 11 Mar 2026 09:05:00 +0000\r\n"u8, .. server.Inbox[0].Bytes]));
        var messages = Fetch().Record.Messages;
        Assert.Single(messages, m => m.DuplicateOf is not null);
        Assert.Single(Directory.GetFiles(campaign.Folder.Of("replies"), "*.eml", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_link_that_will_stop_working_is_urgent_and_is_not_followed()
    {
        Receive("kent", "FOI response", "Please find our response at https://force.sharepoint.com/:x:/s/abc which is available for 14 days.");
        var finding = Assert.Single(Fetch().Record.Findings, f => f.Code == "S-034");
        Assert.Contains("available for 14 days", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_any_kind_are_stored_and_become_a_message_or_a_finding()
    {
        byte[][] broken = [[], [0], "no header at all"u8.ToArray(), [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7 % 256))], "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n--x"u8.ToArray(),
            "From: =?utf-8?B?////?=\r\nDate: yesterday\r\nContent-Type: text/plain; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@@"u8.ToArray()];
        foreach (var bytes in broken)
        {
            server.Inbox.Add(new MailboxMessage($"INBOX-1-{400 + server.Inbox.Count}", bytes));
        }

        var record = Fetch().Record;
        Assert.Equal(4 + broken.Length, record.Messages.Length);
        Assert.All(record.Messages.Skip(4), m => Assert.True(m.Waits));
    }

    private void Report(string id, params (string Recipient, string Action)[] about) => server.Inbox.Add(new MailboxMessage($"INBOX-1-{500 + server.Inbox.Count}", Encoding.ASCII.GetBytes(
        $"From: MAILER-DAEMON@mx.example\nTo: {campaign.Reference("kent").ThreadAddress(campaign.Campaign)}\nSubject: Undelivered Mail Returned to Sender\nMessage-ID: <r{server.Inbox.Count}@mx.example>\nDate: Thu, 12 Mar 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"B\"\n\n--B\nContent-Type: text/plain\n\nThe mail system\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{string.Join("\n", about.Select(a => $"Final-Recipient: rfc822; {a.Recipient}\nAction: {a.Action}\nStatus: {(a.Action == "failed" ? "5.1.1" : "2.0.0")}\n"))}\n--B\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{id}>\n\n--B--\n".ReplaceLineEndings("\r\n"))));

    private string Id(string letter) => campaign.Reference("kent").MessageId(campaign.Campaign, letter);

    [Fact]
    public void Of_a_report_on_two_recipients_the_one_that_the_letter_went_to_counts()
    {
        Report(Id("request"), ("foi@charity.example", "relayed"), ("foi@kent.example", "failed"));
        Fetch();
        Assert.Equal(RequestState.Undeliverable, campaign.RequestOf("kent").Standing.State);
    }

    [Theory]
    [InlineData("request", "left@kent.example")]
    [InlineData("", "foi@kent.example")]
    public void A_report_about_another_recipient_or_no_letter_of_ours_waits_for_a_person(string letter, string recipient)
    {
        Report(letter.Length > 0 ? Id(letter) : "other@x.example", (recipient, "failed"));
        Assert.Single(Fetch().Record.HoldingPen);
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("kent").Standing.State);
    }

    [Fact]
    public void What_comes_back_after_the_force_acknowledged_waits_for_a_person()
    {
        Receive("kent", "Acknowledgement", "Your request has been received and logged.");
        Report(Id("request"), ("foi@kent.example", "failed"));
        Assert.Contains("after the force had written", Assert.Single(Fetch().Record.HoldingPen).Kind.Doubt, StringComparison.Ordinal);
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("kent").Standing.State);
    }

    [Fact]
    public void A_letter_that_came_back_is_sent_again_under_a_number_of_its_own_as_a_request_with_its_form()
    {
        Report(Id("request"), ("foi@kent.example", "failed"));
        Fetch();
        var plan = new SendPlan { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero };
        campaign.Write("contacts.csv", File.ReadAllText(campaign.Folder.Of("contacts.csv")).Replace("foi@kent.example", "disclosure@kent.example", StringComparison.Ordinal));
        var results = Sending.Run(campaign.Folder, plan, campaign.Clock).ToDictionary(r => r.Force.Id);
        Assert.Equal((SendState.Sent, "request-2", "disclosure@kent.example"), (results["kent"].State, results["kent"].Letter, results["kent"].Words));
        Assert.Equal(SendState.AlreadySent, results["thames-valley"].State);
        using var mail = MimeKit.MimeMessage.Load(new MemoryStream(server.Taken[^1].Bytes), TestContext.Current.CancellationToken);
        Assert.Null(mail.InReplyTo);
        Assert.Equal(["reply-form.csv", "reply-form.xlsx"], mail.Attachments.Select(a => a.ContentDisposition!.FileName));
        Assert.Equal((RequestState.Waiting, new DateOnly(2026, 3, 16)), (campaign.RequestOf("kent").Standing.State, campaign.RequestOf("kent").Standing.Deadline!.Received));

        // A late report about the first sending, and then nothing more goes.
        Report(Id("request"), ("foi@kent.example", "failed"));
        Fetch();
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("kent").Standing.State);
        Assert.Equal(SendState.AlreadySent, Sending.Run(campaign.Folder, plan, campaign.Clock).Single(r => r.Force.Id == "kent").State);
    }

    [Fact]
    public void Our_own_words_in_an_answer_are_not_the_forces()
    {
        var letter = LetterMail.Read(server.Taken.Single(l => l.To == "foi@kent.example").Bytes).Text;
        Receive("kent", "FOI 26/1234", $"Thank you for your e-mail. It reads:\n{letter}\nIt has been logged as 26/1234.");
        var message = Fetch().Record.Messages.Single(m => m.Kind.Kind != MessageKind.OwnCopy);
        Assert.Equal((MessageKind.Acknowledgement, null), (message.Kind.Kind, message.Kind.Doubt));
    }

    [Fact]
    public void A_sender_whose_clock_is_ahead_wrote_before_the_message_was_stored()
    {
        Receive("kent", "FOI request", "Please find our response below: no information is held.", date: "Tue, 10 Nov 2099 12:50:00 +0000");
        Assert.Equal(["replies/kent/2026-03-16/INBOX-1-100.eml"], Fetch().Filed);
    }

    [Fact]
    public void The_same_Message_ID_with_other_contents_counts_once_and_is_told()
    {
        Receive("kent", "FOI request", "Please find our response below: no information is held.");
        server.Inbox.Add(new MailboxMessage("INBOX-1-300", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(server.Inbox[0].Bytes) + "[External mail scanned]\r\n")));
        var result = Fetch();
        Assert.Single(result.Filed);
        Assert.Single(result.Record.Findings, f => f.Code == "S-051");
    }

    [Fact]
    public void A_letter_of_ours_by_hand_answers_nothing_and_is_proposed_as_the_clarification()
    {
        Receive("kent", "FOI 1234", "Could you please clarify what you mean by flag? Your request has been placed on hold.");
        Receive("kent", "Re: FOI 1234", "In response to your request for clarification: I mean the Home Office flag.", "Thu, 12 Mar 2026 10:00:00 +0000", to: "foi@kent.example", from: "foi@charity.example");
        var result = Fetch();
        Assert.Empty(result.Filed);
        var proposal = Assert.Single(result.Record.Findings, f => f.Code == "S-050").Advice;
        campaign.Write("events.csv", $"force,date,kind,words,outcome,evidence,who\n{proposal[proposal.IndexOf("kent,", StringComparison.Ordinal)..]}\n");
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("kent").Standing.State);
    }

    [Fact]
    public void Somebody_who_has_gone_and_names_a_new_address_is_told()
    {
        Receive("kent", "Automatic reply: FOI", "I have now left Kent Police. For requests please write to disclosure@kent.example.");
        Assert.Contains("disclosure@kent.example", Assert.Single(Fetch().Record.Findings, f => f.Code == "S-052").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_of_a_message_is_kept_and_is_the_same_again()
    {
        Receive("kent", "FOI request", "Please find our response below: no information is held. https://www.example.org/a", headers: "In-Reply-To: <x@y.example>\r\n");
        Report(Id("request"), ("foi@charity.example", "relayed"), ("foi@kent.example", "failed"));
        var first = Fetch().Record.Messages;
        using var ledger = Cyberflag.Ledger.LedgerStore.Open(campaign.Folder.Store, campaign.Clock);
        Assert.All(first, m => Assert.NotNull(ledger.CachedReading(m.Message.Sha256, MessageReader.Version)));
        var again = campaign.Record().Messages;
        Assert.Equal(first.Select(Shown), again.Select(Shown));
    }

    private static string Shown(CampaignMessage message) =>
        System.Text.Json.JsonSerializer.Serialize(message);

    [Fact]
    public void What_happened_by_telephone_or_post_is_written_by_hand()
    {
        campaign.Write("events.csv", "force,date,kind,words,outcome,evidence,who\nkent,2026-03-12,answered,by post,full,scan.pdf,A. Researcher\natlantis,2026-03-12,answered,,,,X\nkent,2026-03-12,flew,,,,X\n");
        var record = campaign.Record();
        Assert.Equal((RequestState.Answered, RequestOutcome.Full), (campaign.RequestOf("kent").Standing.State, campaign.RequestOf("kent").Standing.Outcome));
        Assert.Equal(2, record.Findings.Count(f => f.Code == "S-035"));
    }

    // RFC 3464, appendix E.1, with our own addresses.
    private static string BounceText(string id) =>
        $"""
        From: Mail Delivery Subsystem <MAILER-DAEMON@mail.charity.example>
        To: foi@charity.example
        Subject: Returned mail: Cannot send message for 5 days
        Date: Tue, 03 Mar 2026 17:16:05 +0000
        Message-ID: <bounce1@mail.charity.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="RAA14128.773615765"

        --RAA14128.773615765

        The original message was received at Mon, 2 Mar 2026 10:00:00 +0000

        --RAA14128.773615765
        content-type: message/delivery-status

        Reporting-MTA: dns; mail.charity.example

        Original-Recipient: rfc822;foi@kent.example
        Final-Recipient: rfc822;foi@kent.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 no such user

        --RAA14128.773615765
        content-type: message/rfc822

        Message-ID: <{id}>
        Subject: Freedom of Information request

        text
        --RAA14128.773615765--
        """;
}
