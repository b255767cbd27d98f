using System.IO.Compression;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

/// <summary>The pack of a request to which all happened that can: each kind of event, a document, evidence that is there and one that is not, an earlier wave, a check-back.</summary>
public sealed class ComplaintPackTests : IDisposable
{
    private const string Embargoed = "4711 before publication";

    private readonly TestCampaign campaign = new();
    private readonly ServerInMemory server = new();
    private readonly Dictionary<string, byte[]> entries = [];

    public ComplaintPackTests()
    {
        Sending.Run(campaign.Folder, new SendPlan { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero }, campaign.Clock);
        server.Inbox.Add(new MailboxMessage("INBOX-1-100", Encoding.UTF8.GetBytes(
            $"From: foi@kent.example\r\nTo: {campaign.Reference("kent").ThreadAddress(campaign.Campaign)}\r\nSubject: Your request\r\nDate: Wed, 4 Mar 2026 09:00:00 +0000\r\nMessage-ID: <1@kent.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWhat do you mean by the flag? Please clarify.\r\n")));
        server.Inbox.Add(new MailboxMessage("INBOX-1-101", Encoding.UTF8.GetBytes(
            "From: foi@charity.example\r\nTo: foi@kent.example\r\nSubject: Re: Your request\r\nDate: Thu, 5 Mar 2026 09:00:00 +0000\r\nMessage-ID: <by-hand@charity.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe marker that goes to the Home Office.\r\n")));
        campaign.Clock.Now += TimeSpan.FromDays(3);
        Fetching.Run(campaign.Folder, server.Mailbox, campaign.Clock);
        campaign.Clock.Now += TimeSpan.FromDays(100);
        campaign.Write("evidence/brief geschützt.pdf", "a scan");
        campaign.Write("replies/kent/2026-04-20/reply.csv", "Offences of sexual communication with a child (71/17)\nYear,Number of offences\n2023/24,52\n");
        campaign.Write("events.csv", "force,date,kind,words,outcome,evidence,who,sections\n" + string.Concat(Rows.Select(r => $"kent,{r}\n")));
        using (var ledger = LedgerStore.Open(campaign.Folder.Store, campaign.Clock))
        {
            ledger.RecordSent("letters/sent/kent/2026/checkback.eml", Encoding.UTF8.GetBytes($"Subject: figures\r\n\r\n{Embargoed}\r\n"));
            ledger.RecordSent("letters/sent/kent/2025/request.eml", "Subject: last year\r\n\r\nlast year\r\n"u8.ToArray());
        }

        using var zip = new ZipArchive(new MemoryStream(ComplaintPack.Of(campaign.Folder, AskingSurvey.Kent, campaign.Clock)));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            entries[entry.FullName] = bytes.ToArray();
        }
    }

    private static readonly string[] Rows =
    [
        "2026-03-05,clarificationGiven,by mail,,,A. Researcher,", "2026-03-06,acknowledged,by telephone,,,A. Researcher,", "2026-03-10,feeNotice,£10,,,A. Researcher,", "2026-03-12,feePaid,by cheque,,evidence/brief geschützt.pdf,A. Researcher,",
        "2026-04-01,extension,public interest,,lost.pdf,A. Researcher,", "2026-04-21,answered,a second letter,partial,../outside.txt,A. Researcher,s.31(1)(a)", "2026-04-24,corrected,one figure,partial,,A. Researcher,",
        "2026-05-05,reviewAsked,by post,,,A. Researcher,", "2026-05-20,reviewAnswered,by post,partial,,A. Researcher,", "2026-06-01,complaintMade,by its form,,,A. Researcher,",
    ];

    public void Dispose() => campaign.Dispose();

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private string Page => Folded(System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(entries["timeline.html"])));

    private string Pdf => Folded(PdfTextTests.Read(new MemoryStream(entries["complaint.pdf"])));

    [Fact]
    public void The_same_campaign_gives_the_same_bytes() =>
        Assert.Equal(ComplaintPack.Of(campaign.Folder, AskingSurvey.Kent, campaign.Clock), ComplaintPack.Of(campaign.Folder, AskingSurvey.Kent, campaign.Clock));

    [Fact]
    public void The_archive_holds_the_letters_of_this_wave_of_both_sides_and_the_evidence() => Assert.Equal(
        [
            "complaint.pdf", "correspondence/2026-03-02-1000-ours-request.eml", "correspondence/2026-03-04-0900-theirs-INBOX-1-100.eml", "correspondence/2026-03-05-0900-ours-INBOX-1-101.eml",
            "evidence/evidence-brief-gesch-tzt.pdf", "evidence/replies-kent-2026-04-20-reply.csv", "timeline.csv", "timeline.html",
        ],
        entries.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Page_and_PDF_list_every_file_of_the_archive_and_every_event()
    {
        foreach (var text in new[] { Page, Pdf })
        {
            Assert.All(entries.Keys.Where(k => k.Contains('/', StringComparison.Ordinal)), k => Assert.Contains(Folded(k), text, StringComparison.Ordinal));
            Assert.All(campaign.RequestOf("kent").Events.Where(e => e.Kind is not (CampaignEventKind.Intended or CampaignEventKind.Unsent)), e => Assert.Contains(Folded(RequestTimeline.Words(e)), text, StringComparison.Ordinal));
            Assert.Contains("Goodfriday", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Folded("lost.pdf: this file is MISSING"), text, StringComparison.Ordinal);
            Assert.Contains(Folded("../outside.txt: this file is MISSING"), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_event_is_named()
    {
        string[] kinds = ["Sent", "Acknowledged", "Clarification asked by the force", "Clarification given", "Fee notice", "Fee paid", "More time taken", "Answered, in part (s.31(1)(a))", "Answer corrected, in part", "Review asked", "Review answered, in part", "Complaint to the Commissioner"];
        Assert.All(kinds, k => Assert.Contains(Folded($"{k}:"), Pdf, StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_before_publication_and_other_waves_stay_out()
    {
        Assert.DoesNotContain(entries.Values, b => Encoding.Latin1.GetString(b).Contains("4711", StringComparison.Ordinal));
        Assert.DoesNotContain("4711", Pdf, StringComparison.Ordinal);
        Assert.Contains(Folded("left out of this pack, since it holds figures before publication"), Pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("lastyear", Pdf, StringComparison.Ordinal);
    }

    // Restarted by the clarification of Thursday 5 March 2026; 10 to 12 March wait for the fee; St Patrick's Day, Good Friday and Easter Monday do not count:
    // 6 and 9 March, 13 March, 16, 18 to 20, 23 to 27, 30 March to 2 April are sixteen, then 7 to 10 April.
    [Fact]
    public void The_day_is_computed_and_every_day_that_did_not_count_is_told()
    {
        Assert.Contains(Folded("the answer was due on Fri 10 April 2026"), Pdf, StringComparison.Ordinal);
        Assert.Contains("2026-03-11,does not count: fee not yet paid (section 10(2)),", Encoding.UTF8.GetString(entries["timeline.csv"]), StringComparison.Ordinal);
        Assert.Contains("StPatrick", Pdf, StringComparison.Ordinal);
        Assert.Contains(Folded("clarification received, the clock starts again (section 10(6)(b))"), Pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_sent_is_nothing_to_complain_about()
    {
        using var silent = new TestCampaign();
        Assert.Throws<SurveyException>(() => ComplaintPack.Of(silent.Folder, AskingSurvey.Kent, silent.Clock));
    }
}
