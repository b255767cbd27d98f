using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>One run of sending, letter by letter.</summary>
internal sealed class SendRun(SurveyFolder folder, Campaign campaign, LedgerStore ledger, SendPlan plan, TimeProvider clock, ContactList contacts) : IDisposable
{
    private readonly ILookup<string, LetterRecord> recorded = ledger.LettersRecorded().ToLookup(r => r.Name);
    private IMailer? mailer;
    private IMailbox? mailbox;
    private int sent;

    /// <summary>Sends the letter of a force, where it is to be sent.</summary>
    public SendResult Send(Force force)
    {
        SendResult Result(SendState state, string words = "") => new(force, plan.Letter, state, words);
        var name = LetterName.Of(campaign, force, plan.Letter).ToString();
        var last = recorded[name].LastOrDefault();
        if (last?.Kind == EntryKind.Sent)
        {
            return Result(SendState.AlreadySent, $"{LondonTime.DayOf(last.RecordedAt):yyyy-MM-dd}");
        }

        if (last?.Kind == EntryKind.Intended && Settle(force, name, last) is { } settled)
        {
            return settled;
        }

        if (!File.Exists(folder.Of(Draft(force))))
        {
            return Result(SendState.NoDraft, $"{Draft(force)} is missing; 'request draft' writes it");
        }

        if (File.ReadAllText(folder.Of(Draft(force))).Contains("[[", StringComparison.Ordinal))
        {
            return Result(SendState.NoDraft, $"{Draft(force)} still has a place in [[double brackets]] to be filled in");
        }

        return contacts.Refusal(force.Id) is { } refusal ? Result(SendState.NoAddress, refusal)
            : sent >= plan.Limit ? Result(SendState.Left, "the next run sends it")
            : plan.Mailer is null ? Result(SendState.WouldSend, contacts.Of(force.Id)!.Address)
            : HandOver(force, name, contacts.Of(force.Id)!.Address);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        mailer?.Dispose();
        mailbox?.Dispose();
    }

    private SendResult HandOver(Force force, string name, string to)
    {
        var letter = Mail(force, to);
        plan.AtStep?.Invoke(SendStep.BeforeIntention);
        mailer ??= plan.Mailer!();
        Pause();
        ledger.RecordIntended(name, letter.Bytes);
        plan.AtStep?.Invoke(SendStep.Intended);
        var answer = Handed(name, letter);
        plan.AtStep?.Invoke(SendStep.HandedOver);
        switch (answer.Handover)
        {
            case Handover.Accepted:
                ledger.RecordSent(name, letter.Bytes);
                plan.AtStep?.Invoke(SendStep.Recorded);
                return new SendResult(force, plan.Letter, SendState.Sent, to);
            case Handover.Refused:
                ledger.RecordUnsent(name, letter.Bytes);
                return new SendResult(force, plan.Letter, SendState.Rejected, $"{to}: {answer.Words}");
            default:
                return new SendResult(force, plan.Letter, SendState.Uncertain, $"the line broke ({answer.Words}); run the command again in a quarter of an hour");
        }
    }

    // A server that cannot be used at all has seen nothing.
    private HandoverResult Handed(string name, LetterMail letter)
    {
        try
        {
            return mailer!.Send(letter);
        }
        catch (MailServerException)
        {
            ledger.RecordUnsent(name, letter.Bytes);
            throw;
        }
    }

    // Null where the letter did not go out and is to be sent now.
    private SendResult? Settle(Force force, string name, LetterRecord intention)
    {
        var bytes = ledger.Bytes(intention.Sha256);
        if (bytes is null || plan.Mailbox is null)
        {
            return new SendResult(force, plan.Letter, SendState.Uncertain, "it may have gone out; with --send the campaign's mailbox is looked into");
        }

        mailbox ??= plan.Mailbox();
        if (mailbox.Holds(RequestReference.Of(campaign, force).MessageId(campaign, plan.Letter)))
        {
            ledger.RecordSent(name, bytes);
            return new SendResult(force, plan.Letter, SendState.FoundSent, "its copy lies in the campaign's mailbox");
        }

        var wait = intention.RecordedAt + plan.SettleAfter - clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            return new SendResult(force, plan.Letter, SendState.Uncertain, FormattableString.Invariant($"its copy may still be on its way; run the command again in {Math.Ceiling(wait.TotalMinutes)} minutes"));
        }

        ledger.RecordUnsent(name, bytes);
        return null;
    }

    private LetterMail Mail(Force force, string to)
    {
        var text = LetterTemplate.Read(File.ReadAllText(folder.Of(Draft(force)))).Verbatim();
        const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var enclosures = plan.Letter switch
        {
            "request" => Enclosures(force, (FormFiles.CsvName, "text/csv"), (FormFiles.XlsxName, Workbook)),
            Checkback.Letter => Enclosures(force, (Checkback.CsvName, "text/csv"), (Checkback.XlsxName, Workbook)),
            _ => [],
        };
        return LetterMail.Build(campaign, RequestReference.Of(campaign, force), plan.Letter, to, text, enclosures, clock.GetUtcNow());
    }

    private ImmutableArray<Enclosure> Enclosures(Force force, params (string Name, string Type)[] files) =>
    [
        .. files.Select(f => (f.Name, f.Type, Path: folder.Of($"{Drafting.Folder(force)}/{f.Name}"))).Where(f => File.Exists(f.Path))
            .Select(f => new Enclosure(f.Name, f.Type, File.ReadAllBytes(f.Path))),
    ];

    private string Draft(Force force) => $"{Drafting.Folder(force)}/{plan.Letter}.txt";

    private void Pause()
    {
        if (sent++ > 0 && plan.Pace > TimeSpan.Zero)
        {
            Task.Delay(plan.Pace, clock).Wait();
        }
    }
}
