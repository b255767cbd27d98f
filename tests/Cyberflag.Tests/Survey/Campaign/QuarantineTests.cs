using System.Text;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

/// <summary>With a program of the scanner's name that prints and ends as ClamAV does: 0 for nothing found, 1 for something, 2 for a failure.</summary>
public sealed class QuarantineTests : IDisposable
{
    private readonly TestCampaign campaign = new();
    private readonly ServerInMemory server = new();
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-scanner-").FullName;

    public QuarantineTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the scanner of the test is a shell script");
        Sending.Run(campaign.Folder, new SendPlan { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero }, campaign.Clock);
        campaign.Clock.Now += TimeSpan.FromDays(14);
        foreach (var (force, marker) in new[] { ("kent", "MARKED"), ("thames-valley", "plain") })
        {
            server.Inbox.Add(new MailboxMessage($"INBOX-1-{force}", Encoding.UTF8.GetBytes(
                $"From: foi@{force}.example\r\nTo: {campaign.Reference(force).ThreadAddress(campaign.Campaign)}\r\nSubject: FOI request\r\nDate: Wed, 11 Mar 2026 09:00:00 +0000\r\nMessage-ID: <1@{force}.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease find our response attached.\r\n--b\r\nContent-Type: text/csv; name=reply.csv\r\nContent-Disposition: attachment; filename=reply.csv\r\n\r\nYear,Number of offences\r\n2023/24,52\r\n{marker},1\r\n--b--\r\n")));
        }
    }

    public void Dispose()
    {
        campaign.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private VirusScanner Scanner(string name, string script)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return VirusScanner.In([folder])!;
    }

    private const string Greps = "for last; do :; done; found=$(grep -l MARKED \"$last\"/*) || exit 0; for f in $found; do echo \"$f: Test.Signature FOUND\"; done; exit 1";

    private FetchResult Fetch(VirusScanner? scanner) => Fetching.Run(campaign.Folder, server.Mailbox, campaign.Clock, null, new FetchPlan(Retry.None, scanner));

    [Theory]
    [InlineData("clamdscan")]
    [InlineData("clamscan")]
    public void A_message_in_which_something_is_found_is_not_filed_and_says_so(string name)
    {
        var result = Fetch(Scanner(name, Greps));
        Assert.Equal(["replies/thames-valley/2026-03-11/INBOX-1-thames-valley.eml"], result.Filed);
        var finding = Assert.Single(result.Record.Findings, f => f.Code == "S-053");
        Assert.Equal((Severity.Error, "mail/INBOX-1-kent.eml"), (finding.Severity, finding.Where));
        Assert.Contains("Test.Signature", finding.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(campaign.Folder.Of("replies/kent/2026-03-11/INBOX-1-kent.eml")));
    }

    [Fact]
    public void Where_the_scanner_fails_nothing_is_filed_and_the_next_run_files_it()
    {
        var failed = Fetch(Scanner("clamdscan", "echo 'no daemon' >&2; exit 2"));
        Assert.Empty(failed.Filed);
        Assert.Contains("no daemon", Assert.Single(failed.Record.Findings, f => f.Code == "S-053").Message, StringComparison.Ordinal);
        Assert.Equal(2, Fetch(Scanner("clamdscan", "exit 0")).Filed.Length);
    }

    [Fact]
    public void Where_none_is_installed_that_is_told_and_the_messages_are_filed()
    {
        Assert.SkipWhen(VirusScanner.Installed() is not null, "a scanner is installed here");
        var result = Fetch(null);
        Assert.Equal(2, result.Filed.Length);
        Assert.Equal(Severity.Info, Assert.Single(result.Record.Findings, f => f.Code == "S-054").Severity);
    }

    [Fact]
    public void The_scanner_that_asks_the_service_goes_before_the_other()
    {
        Scanner("clamscan", "exit 0");
        Assert.EndsWith("clamdscan", Scanner("clamdscan", "exit 0").Program, StringComparison.Ordinal);
        Assert.Null(VirusScanner.In([]));
    }
}
