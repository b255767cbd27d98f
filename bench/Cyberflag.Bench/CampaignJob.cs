using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cyberflag.App.Tests;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.Bench;

/// <summary>
/// A campaign to 450 invented authorities with 5,000 messages on a real IMAP server (Dovecot) on the loopback address: how many a second are fetched, stored,
/// matched, classified and filed, and how long the states of all requests take. It fails where a target is missed.
/// </summary>
internal static class CampaignJob
{
    private const int Authorities = 450;
    private const int Messages = 5000;
    private const double LeastPerSecond = 200;
    private const double LongestMilliseconds = 50;

    // What forces write, by turns; each is sent with the reference, in the thread, or from the domain alone.
    private static readonly string[] Bodies =
    [
        "Thank you for your request, which has been received and logged. You will receive our response within 20 working days.",
        "I am out of the office until Monday.",
        "Could you please clarify what you mean by the flag in question 1?",
        "We need more time to consider the public interest test under section 10(3) of the Act; section 31 is engaged.",
        "We are sorry for the delay. A reply will follow as soon as we can.",
        "I can confirm that the information is held. It is exempt under section 40(2) of the Act, and this letter is a refusal notice.",
        "Please find our response below.\r\n\r\nOffences recorded\r\n2023/24: 52\r\n2024/25: 61",
        "No information is held by this authority.",
        "Compliance would exceed the appropriate limit of 18 hours, and your request is refused under section 12(1).",
        "Thank you for your message. Our reference is 2026/1234.",
        "The figures that we sent were wrong. This replaces our earlier response: 2023/24: 53.",
    ];

    /// <summary>Prints the measurements; true where all targets are met.</summary>
    public static bool Print()
    {
        using var servers = new MailServers();
        if (servers.WhyNot is { } why)
        {
            Console.WriteLine($"campaign: not measured, {why}");
            return true;
        }

        var work = Directory.CreateTempSubdirectory("cyberflag-campaign-");
        try
        {
            var folder = Survey(work.FullName);
            var campaign = folder.Survey.Campaign!;
            Sending.Run(folder, new SendPlan { Mailer = () => new Accepting(), Mailbox = () => new Accepting(), Pace = TimeSpan.Zero }, TimeProvider.System);
            servers.Deliver([.. Enumerable.Range(0, Messages).Select(i => Message(campaign, folder.Survey.Panel[i % Authorities], i))]);

            var clock = Stopwatch.StartNew();
            var result = Fetching.Run(folder, () => new ImapMailbox(MailSettings.From(MailSettings.ImapName, n => servers.Variables.GetValueOrDefault(n))), TimeProvider.System);
            var seconds = clock.Elapsed.TotalSeconds;
            var perSecond = result.Fetched / seconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Authorities} authorities, {result.Fetched} messages fetched, {result.Record.Messages.Count(m => m.Match.ForceId is not null)} matched, {result.Filed.Length} filed, {result.Record.HoldingPen.Count()} for a person"));
            Row("fetched, stored, matched, classified and filed", seconds, perSecond, "messages/s", LeastPerSecond, perSecond / LeastPerSecond);

            using var ledger = LedgerStore.Open(folder.Store, TimeProvider.System);
            var again = Best(3, () => CampaignRecord.Of(folder, ledger, TimeProvider.System.GetUtcNow(), []).Requests.Length);
            Row("the whole record again, from the cache", again, again * 1000, "ms", null, null);

            var (calendar, now) = (Calendars.Of(RequestLaw.Foia, SurveyFolder.ProgramReference), TimeProvider.System.GetUtcNow().AddDays(30));
            var states = Best(10, () => result.Record.Requests.Count(r => RequestStanding.Of(r.Events, now, calendar).State == RequestState.Overdue)) * 1000;
            Row("states of all requests", states / 1000, states, "ms", LongestMilliseconds, LongestMilliseconds / states);
            return result.Fetched == Messages && perSecond >= LeastPerSecond && states <= LongestMilliseconds;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Row(string what, double seconds, double value, string unit, double? target, double? ratio) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-48}{seconds,9:0.000} s{value,10:0.0} {unit}{(target is null ? "" : $"   target {target:0}, ratio {ratio:0.0} {(ratio >= 1 ? "met" : "MISSED")}")}"));

    private static double Best(int runs, Func<int> work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            _ = work();
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static SurveyFolder Survey(string folder)
    {
        var program = File.ReadAllLines(Path.Combine(SurveyFolder.ProgramReference, "forces.csv"));
        var columns = program.First(l => !l.StartsWith('#')).Split(',').Length;
        var ids = Enumerable.Range(1, Authorities).Select(i => $"authority-{i:000}").ToList();
        Write(folder, "reference/forces.csv", string.Join('\n', program.Concat(ids.Select((id, i) => Row(id, $"Authority {i + 1:000}", columns)))) + "\n");
        Write(folder, "contacts.csv", "force,address,confirmed,by,source\n" + string.Concat(ids.Select(i => $"{i},foi@{i}.example,2026-03-02,A. Researcher,bench\n")));
        Write(folder, "survey.json",
            $$$"""
            {"title":"Bench","asked":"A","area":"EWNI","synthetic":true,"panel":[{{{string.Join(',', ids.Select(i => $"\"{i}\""))}}}],
            "measures":[{"code":"SCC","title":"Sexual communication with a child","unit":"offences","method":"offenceCode","offences":["71/17"],"from":"2022/23","to":"2024/25"}],
            "questions":[{"id":"1","text":"How many offences of sexual communication with a child were recorded?","measure":"SCC","priority":1}],
            "campaign":{"wave":"2026","signatory":"A. Researcher","address":"foi@charity.example","sentinels":false}}
            """);
        foreach (var id in ids)
        {
            Write(folder, $"letters/drafts/{id}/request.txt", "Subject: Freedom of Information request\n\nHow many offences of sexual communication with a child were recorded?\n");
        }

        return SurveyFolder.Open(folder);
    }

    private static string Row(string id, string name, int columns) => string.Join(',', new[] { id, name, name, "", "", "E12000009", "South West", "England", "territorial", "england-and-wales" }.Concat(Enumerable.Repeat("", columns)).Take(columns));

    private static void Write(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    private static byte[] Message(Campaign campaign, Force force, int number)
    {
        var reference = RequestReference.Of(campaign, force);
        var (to, subject, thread) = (number % 3) switch
        {
            0 => (reference.ThreadAddress(campaign), "Your request", ""),
            1 => (campaign.Address, $"Your request {reference}", ""),
            _ => (campaign.Address, "RE: Freedom of Information request", $"In-Reply-To: <{reference.MessageId(campaign, "request")}>\r\n"),
        };
        var (body, at) = (Bodies[number % Bodies.Length], TimeProvider.System.GetUtcNow());
        return Encoding.UTF8.GetBytes(
            $"From: FOI Unit <foi@{force.Id}.example>\r\nTo: <{to}>\r\nSubject: {subject}\r\n{thread}Message-ID: <{number}@{force.Id}.example>\r\nDate: {at:r}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n\r\nMessage {number}\r\n\r\n> How many offences of sexual communication with a child were recorded?\r\n");
    }

    /// <summary>A mail server that takes every letter.</summary>
    private sealed class Accepting : IMailer, IMailbox
    {
        public HandoverResult Send(LetterMail letter) => new(Handover.Accepted);

        public bool Holds(string messageId) => false;

        public IEnumerable<MailboxMessage> Fetch(Func<string, bool> isKnown) => [];

        public void Dispose()
        {
        }
    }
}
