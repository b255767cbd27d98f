using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>One run of sending, letter by letter.</summary>
/// <param name="folder">The survey.</param>
/// <param name="campaign">Its campaign.</param>
/// <param name="ledger">Its ledger.</param>
/// <param name="plan">How it is sent.</param>
/// <param name="clock">The time.</param>
/// <param name="contacts">Where to.</param>
/// <param name="requests">The requests, where it is the request that is sent: by their state it goes, goes again or does not.</param>
internal sealed class SendRun(SurveyFolder folder, Campaign campaign, LedgerStore ledger, SendPlan plan, TimeProvider clock, ContactList contacts, IReadOnlyCollection<RequestRecord>? requests) : IDisposable
{
    private readonly ILookup<string, LetterRecord> recorded = ledger.LettersRecorded().ToLookup(r => r.Name);
    private IMailer? mailer;
    private IMailbox? mailbox;
    private int sent;

    /// <summary>Sends the letter of a force, where it is to be sent.</summary>
    public SendResult Send(Force force)
    {
        var request = requests?.FirstOrDefault(r => r.Force == force);
        var letter = LetterMail.IsRequest(plan.Letter) && Requests(force).LastOrDefault() is { } latest ? latest : plan.Letter;
        var last = Recorded(force, letter);
        if (last?.Kind == EntryKind.Sent && request?.Standing.State == RequestState.Undeliverable)
        {
            // The next sending is a letter of its own, with another Message-ID, so that a late report about the first says nothing of it.
            (letter, last) = (FormattableString.Invariant($"{plan.Letter}-{LetterName.Of(campaign, force, letter).Sending + 1}"), null);
        }

        SendResult Result(SendState state, string words = "") => new(force, letter, state, words);
        if (last?.Kind == EntryKind.Sent)
        {
            return Result(SendState.AlreadySent, $"{LondonTime.DayOf(last.RecordedAt):yyyy-MM-dd}");
        }

        if (last?.Kind == EntryKind.Intended && Settle(force, letter, last) is { } settled)
        {
            return settled;
        }

        if (request is { Standing.State: not (RequestState.NotSent or RequestState.Undeliverable or RequestState.Uncertain) })
        {
            return Result(SendState.AskedAlready, AskedBy(request));
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
            : HandOver(force, letter, contacts.Of(force.Id)!.Address);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        mailer?.Dispose();
        mailbox?.Dispose();
    }

    // The latest sending of the request that is in the ledger, and the earlier ones before it.
    private IEnumerable<string> Requests(Force force) => recorded.Select(r => LetterName.Read(r.Key)).OfType<LetterName>()
        .Where(n => n.ForceId == force.Id && n.Wave == campaign.Wave && LetterMail.IsRequest(n.Letter)).OrderBy(n => n.Sending).Select(n => n.Letter);

    private LetterRecord? Recorded(Force force, string letter) => recorded[LetterName.Of(campaign, force, letter).ToString()].LastOrDefault();

    private static string AskedBy(RequestRecord request) =>
        request.Events.FirstOrDefault(e => e.Kind == CampaignEventKind.Sent && e.Letter == "request") is { } sent ? $"{sent.Day:yyyy-MM-dd}, {sent.Words}: {request.Standing.State.Words()}" : request.Standing.State.Words();

    private SendResult HandOver(Force force, string which, string to)
    {
        var (name, letter) = (LetterName.Of(campaign, force, which).ToString(), Mail(force, which, to));
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
                return new SendResult(force, which, SendState.Sent, to);
            case Handover.Refused:
                ledger.RecordUnsent(name, letter.Bytes);
                return new SendResult(force, which, SendState.Rejected, $"{to}: {answer.Words}");
            default:
                return new SendResult(force, which, SendState.Uncertain, $"the line broke ({answer.Words}); run the command again in a quarter of an hour");
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
    private SendResult? Settle(Force force, string which, LetterRecord intention)
    {
        var name = LetterName.Of(campaign, force, which).ToString();
        var bytes = ledger.Bytes(intention.Sha256);
        if (bytes is null || plan.Mailbox is null)
        {
            return new SendResult(force, which, SendState.Uncertain, "it may have gone out; with --send the campaign's mailbox is looked into");
        }

        mailbox ??= plan.Mailbox();
        if (mailbox.Holds(RequestReference.Of(campaign, force).MessageId(campaign, which)))
        {
            ledger.RecordSent(name, bytes);
            return new SendResult(force, which, SendState.FoundSent, "its copy lies in the campaign's mailbox");
        }

        var wait = intention.RecordedAt + plan.SettleAfter - clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            return new SendResult(force, which, SendState.Uncertain, FormattableString.Invariant($"its copy may still be on its way; run the command again in {Math.Ceiling(wait.TotalMinutes)} minutes"));
        }

        ledger.RecordUnsent(name, bytes);
        return null;
    }

    private LetterMail Mail(Force force, string which, string to)
    {
        var text = LetterTemplate.Read(File.ReadAllText(folder.Of(Draft(force)))).Verbatim();
        const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var enclosures = plan.Letter switch
        {
            var name when LetterMail.IsRequest(name) => Enclosures(force, (FormFiles.CsvName, "text/csv"), (FormFiles.XlsxName, Workbook)),
            Checkback.Letter => Enclosures(force, (Checkback.CsvName, "text/csv"), (Checkback.XlsxName, Workbook)),
            _ => [],
        };
        return LetterMail.Build(campaign, RequestReference.Of(campaign, force), which, to, text, enclosures, clock.GetUtcNow(), Requests(force).LastOrDefault(r => Recorded(force, r)?.Kind == EntryKind.Sent) ?? "request");
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
