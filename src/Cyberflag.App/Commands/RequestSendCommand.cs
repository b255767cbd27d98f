using System.Collections.Immutable;
using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Request;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request send SURVEY</c>: sends what was drafted, each letter once.</summary>
internal static class RequestSendCommand
{
    public static Command Create()
    {
        var (survey, force, json) = (Shared.Survey(), Shared.Forces(), Shared.Json());
        var letter = new Option<string>("--letter") { Description = "Which letter of letters/drafts: request, clarification, review, or another of yours.", DefaultValueFactory = _ => "request" };
        var (send, pace, limit) = (MailOptions.Send(), MailOptions.Pace(), new Option<int?>("--limit") { Description = "At most so many letters now." });
        var command = new Command("send", "Send the letters that were drafted; a dry run without --send. Example: cyberflag request send trial --send --pace 10")
        {
            survey, force, letter, send, pace, limit, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var plan = MailOptions.Plan(parsed.GetValue(send), parsed.GetValue(pace)) with
            {
                Letter = parsed.GetRequiredValue(letter),
                Forces = Shared.Forces(folder, parsed.GetValue(force)),
                Limit = parsed.GetValue(limit) ?? int.MaxValue,
            };
            if (!parsed.GetValue(json) && plan.Letter == "request")
            {
                FindingsReport.Write(Terminal.Out, Drafting.Warnings(folder, TimeProvider.System));
            }

            return MailOptions.Print(Sending.Run(folder, plan, TimeProvider.System), parsed.GetValue(send), parsed.GetValue(json));
        });
        return command;
    }
}

/// <summary>What the commands that send have in common.</summary>
internal static class MailOptions
{
    public static Option<bool> Send() => new("--send") { Description = "Really send. Servers and account come from CYBERFLAG_SMTP, CYBERFLAG_IMAP, CYBERFLAG_MAIL_USER and CYBERFLAG_MAIL_PASSWORD." };

    public static Option<double> Pace() => new("--pace") { Description = "Seconds between two letters.", DefaultValueFactory = _ => 5 };

    /// <summary>The plan; the servers are opened when the first letter needs them.</summary>
    public static SendPlan Plan(bool sends, double pace) => new()
    {
        Mailer = sends ? () => new SmtpMailer(MailSettings.From(MailSettings.SmtpName, Environment.GetEnvironmentVariable, u => SecretStore.Password(u))) : null,
        Mailbox = sends ? Mailbox : null,
        Pace = TimeSpan.FromSeconds(Math.Clamp(pace, 0, 3600)),
    };

    public static IMailbox Mailbox() => new ImapMailbox(MailSettings.From(MailSettings.ImapName, Environment.GetEnvironmentVariable, u => SecretStore.Password(u)));

    public static int Print(ImmutableArray<SendResult> results, bool sends, bool json)
    {
        if (json)
        {
            CampaignJson.Sent(Console.OpenStandardOutput(), results, sends);
        }
        else
        {
            CampaignReport.Sent(Terminal.Out, results, sends);
        }

        // A run in which not one letter can go, for want of addresses or drafts, has done nothing of what it was called for.
        return results.Any(r => r.State is SendState.Uncertain or SendState.Rejected) || (!results.IsEmpty && results.All(r => r.State is SendState.NoAddress or SendState.NoDraft))
            ? ExitCode.NeedsAttention : ExitCode.Done;
    }
}
