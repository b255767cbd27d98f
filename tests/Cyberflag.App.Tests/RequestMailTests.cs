using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>The campaign as its user runs it: from the draft to the figures, through a real mail server and a real mailbox.</summary>
public sealed partial class RequestMailTests(MailServers servers) : IClassFixture<MailServers>, IDisposable
{
    private static readonly string[] Forces = ["kent", "thames-valley", "north-wales"];

    private readonly string survey = Directory.CreateTempSubdirectory("cyberflag-request-").FullName;

    public void Dispose() => Directory.Delete(survey, recursive: true);

    private CyberflagProgram.Result Run(params string[] arguments) => CyberflagProgram.RunIn(servers.Variables, arguments);

    private void Prepare(string address = "foi")
    {
        Assert.SkipWhen(servers.WhyNot is not null, servers.WhyNot ?? "");
        servers.Clear();
        File.WriteAllText(Path.Combine(survey, "survey.json"),
            """
            {"title":"Online sexual offences against children","asked":"A","area":"EWNI","panel":["kent","thames-valley","north-wales"],
            "measures":[{"code":"SCC","title":"Sexual communication with a child","unit":"offences","method":"offenceCode","offences":["71/17"],"from":"2022/23","to":"2024/25"}],
            "questions":[{"id":"1","text":"How many offences of sexual communication with a child were recorded?","textCy":"Faint o droseddau cyfathrebu rhywiol â phlentyn a gofnodwyd?","measure":"SCC","priority":1}],
            "campaign":{"wave":"2026","signatory":"A. Researcher","address":"foi@charity.example","sentinels":false}}
            """);
        File.WriteAllText(Path.Combine(survey, "addresses.csv"), "force,address\n" + string.Concat(Forces.Select(f => $"{f},{address}@{f}.example\n")));
        Assert.Equal(0, Run("request", "draft", survey).ExitCode);
        Assert.Equal(0, Run("request", "contacts", survey, "--import", Path.Combine(survey, "addresses.csv")).ExitCode);
    }

    private void Confirm() => Assert.Equal(0, Run("request", "contacts", survey, "--confirm", "--who", "A. Researcher").ExitCode);

    private static void Until(Func<bool> isSo)
    {
        for (var tries = 0; tries < 200 && !isSo(); tries++)
        {
            Task.Delay(100).Wait();
        }
    }

    [Fact]
    public void From_the_draft_to_the_figures_of_the_reply()
    {
        Prepare();
        var refused = Run("request", "send", survey, "--send", "--json");
        Assert.Equal(3, Regex.Count(refused.Output, "nobody has confirmed the address"));
        Confirm();
        Assert.Contains("dry run", Run("request", "send", survey).Output, StringComparison.Ordinal);
        Assert.Empty(servers.Delivered);

        var sent = Run("request", "send", survey, "--send", "--pace", "0");
        Assert.True(sent.ExitCode == 0, sent.Errors + sent.Output);
        Until(() => servers is { Delivered.Count: >= 3, Mailbox.Count: >= 3 });
        Assert.Equal((3, 3), (servers.Delivered.Count, servers.Mailbox.Count));
        Run("request", "send", survey, "--send", "--pace", "0");

        // Kent answers with the form filled in, to the address that the letter asks it to use; Thames Valley acknowledges; a letter to North Wales comes back.
        var letters = servers.Delivered;
        servers.Deliver(Reply(letters.Single(l => l.Contains("kent.example", StringComparison.Ordinal)), "Please find attached our response.", Form("kent")));
        servers.Deliver(Reply(letters.Single(l => l.Contains("thames-valley.example", StringComparison.Ordinal)), "Thank you for your request. It has been logged, and you will receive a response within 20 working days.", null));
        servers.Deliver(Report(letters.Single(l => l.Contains("north-wales.example", StringComparison.Ordinal))));
        var fetched = Run("request", "fetch", survey, "--json");
        Assert.True(fetched.ExitCode == 0, fetched.Errors);
        using var json = JsonDocument.Parse(fetched.Output);
        Assert.Equal(
            ["acknowledgement thames-valley", "answer kent", "bounceHard north-wales", "ownCopy kent", "ownCopy north-wales", "ownCopy thames-valley"],
            json.RootElement.GetProperty("messages").EnumerateArray().Select(m => $"{m.GetProperty("kind")} {m.GetProperty("force")}").Order(StringComparer.Ordinal));
        Assert.Equal(0, JsonDocument.Parse(Run("request", "fetch", survey, "--json").Output).RootElement.GetProperty("fetched").GetInt32());

        using var collected = JsonDocument.Parse(Run("collect", Path.Combine(survey, json.RootElement.GetProperty("filed")[0].GetString()!), "--json").Output);
        var observations = collected.RootElement.GetProperty("documents")[0].GetProperty("observations").EnumerateArray().ToList();
        Assert.Equal(["2022-04-01 31", "2023-04-01 32", "2024-04-01 33"], observations.Select(o => $"{o.GetProperty("periodStart")} {o.GetProperty("value")}"));
        Assert.All(observations, o => Assert.False(o.GetProperty("needsReview").GetBoolean()));
        // The board sets its cells in lines.
        Assert.Contains("came back", string.Join(' ', Run("status", survey).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(0, Run("request", "pack", survey, "--force", "thames-valley").ExitCode);
        Assert.True(File.Exists(Path.Combine(survey, "letters", "packs", "thames-valley.zip")));
        Assert.Contains("whole", Run("ledger", "verify", survey).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recipient_that_the_server_refuses_is_told_and_nothing_goes_out()
    {
        Prepare("refused");
        Confirm();
        var sent = Run("request", "send", survey, "--send", "--pace", "0");
        Assert.Equal(1, sent.ExitCode);
        Assert.Contains("no such mailbox", sent.Output, StringComparison.Ordinal);
        Assert.Empty(servers.Delivered);
        Assert.Empty(servers.Mailbox);
    }

    [Fact]
    public void A_wrong_password_and_a_certificate_that_is_not_trusted_end_with_plain_words_before_anything_is_said()
    {
        Prepare();
        Confirm();
        var wrong = CyberflagProgram.RunIn(new Dictionary<string, string>(servers.Variables) { ["CYBERFLAG_MAIL_PASSWORD"] = "mistaken" }, "request", "send", survey, "--send");
        Assert.Equal(3, wrong.ExitCode);
        Assert.Contains("the server refuses the account", wrong.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("mistaken", wrong.Errors, StringComparison.Ordinal);
        var untrusted = CyberflagProgram.RunIn(new Dictionary<string, string>(servers.Variables) { ["CYBERFLAG_MAIL_CA"] = "" }, "request", "fetch", survey);
        Assert.Equal(3, untrusted.ExitCode);
        Assert.Contains("certificate is not trusted", untrusted.Errors, StringComparison.Ordinal);
        Assert.Empty(servers.Delivered);
    }

    [Fact]
    public void Killed_while_it_sends_and_started_again_no_letter_goes_twice()
    {
        Prepare();
        Confirm();
        for (var kills = 0; kills < 3; kills++)
        {
            var before = servers.Delivered.Count;
            using var process = CyberflagProgram.StartIn(servers.Variables, "request", "send", survey, "--send", "--pace", "3");
            Until(() => process.HasExited || servers.Delivered.Count > before);
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.WaitForExit();
        }

        var last = Run("request", "send", survey, "--send", "--pace", "0", "--json");
        Until(() => servers.Delivered.Count >= 3);
        var ids = servers.Delivered.Select(l => MessageId().Match(l).Groups["id"].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        using var json = JsonDocument.Parse(last.Output);
        var states = json.RootElement.GetProperty("letters").EnumerateArray().Select(l => l.GetProperty("state").GetString()).ToList();

        // A letter whose copy is not there yet waits; each of the others went out.
        Assert.Equal(3, ids.Count + states.Count(s => s == "uncertain"));
    }

    private byte[] Form(string force)
    {
        var value = 30;
        var lines = File.ReadAllLines(Path.Combine(survey, "letters", "drafts", force, "reply-form.csv"));
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Select(l => l.EndsWith(',') && l.Contains("71/17", StringComparison.Ordinal) ? l + (++value).ToString(CultureInfo.InvariantCulture) : l)));
    }

    private static byte[] Reply(string letter, string text, byte[]? form)
    {
        var (to, id) = (ReplyTo().Match(letter).Groups["to"].Value, MessageId().Match(letter).Groups["id"].Value);
        var parts = form is null ? "" : $"--b\r\nContent-Type: text/csv; name=\"reply-form.csv\"\r\nContent-Disposition: attachment; filename=\"reply-form.csv\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(form, Base64FormattingOptions.InsertLineBreaks)}\r\n";
        return Encoding.UTF8.GetBytes(
            $"From: FOI Unit <foi@somewhere.example>\r\nTo: <{to}>\r\nSubject: RE: your request\r\nIn-Reply-To: <{id}>\r\nMessage-ID: <reply-{id}>\r\nDate: {TimeProvider.System.GetUtcNow():r}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n{parts}--b--\r\n");
    }

    private static byte[] Report(string letter)
    {
        var id = MessageId().Match(letter).Groups["id"].Value;
        return Encoding.UTF8.GetBytes(
            $"From: MAILER-DAEMON@mail.charity.example\r\nTo: foi@charity.example\r\nSubject: Undelivered Mail Returned to Sender\r\nMessage-ID: <bounce-{id}>\r\nDate: {TimeProvider.System.GetUtcNow():r}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.charity.example\r\n\r\nFinal-Recipient: rfc822; foi@north-wales.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{id}>\r\n--b--\r\n");
    }

    [GeneratedRegex(@"^Reply-To:.*<(?<to>[^>]+)>", RegexOptions.Multiline)]
    private static partial Regex ReplyTo();

    [GeneratedRegex(@"^Message-Id:\s*<(?<id>[^>]+)>", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MessageId();
}
