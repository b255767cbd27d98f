using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>A message of the campaign with what was made of it.</summary>
/// <param name="Message">As it was read.</param>
/// <param name="Match">The request that it belongs to.</param>
/// <param name="Kind">What sort of message it is.</param>
/// <param name="DuplicateOf">Name of the message that it repeats; null for most.</param>
/// <param name="At">When it came.</param>
public sealed record CampaignMessage(IncomingMessage Message, MessageMatch Match, KindOfMessage Kind, string? DuplicateOf, DateTimeOffset At)
{
    /// <summary>True where a person has to say to which request it belongs, or what it is.</summary>
    public bool Waits => DuplicateOf is null && Kind.Kind is not (MessageKind.OwnCopy or MessageKind.DeliveryNotice or MessageKind.OutOfOffice) && (Match.ForceId is null || Kind.Waits);

    /// <summary>True where it goes on to be read for figures and outcome.</summary>
    public bool IsFiled => DuplicateOf is null && Match.ForceId is not null && Kind.IsAnswer;

    /// <summary>Where an answer is filed, relative to the survey: <c>replies/kent/2026-11-28/INBOX-1-17.eml</c>.</summary>
    public string FiledAs => $"replies/{Match.ForceId}/{LondonTime.DayOf(At):yyyy-MM-dd}/{Path.GetFileName(Message.Name)}";
}

/// <summary>A request of the campaign.</summary>
/// <param name="Force">The force asked.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Next">What we do next.</param>
public sealed record RequestRecord(Force Force, ImmutableArray<CampaignEvent> Events, RequestStanding Standing, NextStep Next);

/// <summary>
/// All that is known of a campaign, derived from the ledger and from what people wrote down (<c>events.csv</c>, <c>messages.csv</c>): nothing of it is
/// kept, so it can always be derived again.
/// </summary>
/// <param name="Requests">The requests, in the order of the panel.</param>
/// <param name="Messages">The messages, in the order in which they were stored.</param>
/// <param name="Findings">What a person should know.</param>
public sealed record CampaignRecord(ImmutableArray<RequestRecord> Requests, ImmutableArray<CampaignMessage> Messages, ImmutableArray<Finding> Findings)
{
    /// <summary>Folder of the messages in the ledger.</summary>
    internal const string MailFolder = "mail/";

    /// <summary>The messages that wait for a person.</summary>
    public IEnumerable<CampaignMessage> HoldingPen => Messages.Where(m => m.Waits);

    /// <summary>Derives it.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="ledger">Its ledger.</param>
    /// <param name="now">The instant at which the requests are looked at.</param>
    /// <param name="read">What was read of the documents in <c>replies/</c>; null where they were not read.</param>
    public static CampaignRecord Of(SurveyFolder folder, LedgerStore ledger, DateTimeOffset now, IReadOnlyCollection<SurveyDocument>? read = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(ledger);
        var campaign = Drafting.Checked(folder.Survey);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var (contacts, found) = ContactsFile.Read(folder);
        findings.AddRange(found);
        var (settled, foundSettled) = MessagesFile.Read(folder);
        findings.AddRange(foundSettled);
        var (written, foundWritten) = EventsFile.Read(folder);
        findings.AddRange(foundWritten);

        var letters = ledger.LettersRecorded();
        var asked = folder.Survey.Panel.ToDictionary(f => f.Id, f => LetterEvents.Of(letters, f, campaign).Concat(written.Where(w => w.ForceId == f.Id).Select(w => w.Event))
            .Where(e => e.Kind == CampaignEventKind.Sent).Select(e => (DateTimeOffset?)e.At).Min());
        var messages = Read(ledger, new MessageMatcher(campaign, folder.Survey.Panel, contacts), campaign, settled, asked);
        findings.AddRange(messages.SelectMany(m => m.Message.Findings.Where(f => f.Severity != Severity.Info)));
        findings.AddRange(messages.Where(m => m.DuplicateOf is null).Select(Urgent).OfType<Finding>());
        var calendars = Enum.GetValues<RequestLaw>().ToDictionary(l => l, l => Calendars.Of(l, folder.Of("reference"), SurveyFolder.ProgramReference));
        return new CampaignRecord(
            [
                .. folder.Survey.Panel.Select(force =>
                {
                    ImmutableArray<CampaignEvent> events =
                    [
                        .. LetterEvents.Of(letters, force, campaign).Concat(messages.Where(m => m.Match.ForceId == force.Id && m.DuplicateOf is null).Select(m => MessageEvents.Of(m, read)))
                            .Concat(DocumentEvents.Of(read ?? [], force, messages)).Concat(written.Where(w => w.ForceId == force.Id).Select(w => w.Event)).OrderBy(e => e.At),
                    ];
                    var law = RequestLetter.LawOf(force);
                    var standing = RequestStanding.Of(events, now, calendars[law]);
                    return new RequestRecord(force, events, standing, NextStep.Of(standing, law));
                }),
            ],
            messages, findings.ToImmutable());
    }

    private static ImmutableArray<CampaignMessage> Read(LedgerStore ledger, MessageMatcher matcher, Campaign campaign, IReadOnlyCollection<SettledMessage> settled, Dictionary<string, DateTimeOffset?> asked)
    {
        var documents = ledger.Documents().Where(d => d.Name.StartsWith(MailFolder, StringComparison.Ordinal)).OrderBy(d => d.Sequence)
            .Select(d => (Document: d, Bytes: ledger.Bytes(d.Sha256))).Where(d => d.Bytes is not null).ToList();
        var read = documents.AsParallel().AsOrdered().Select(d => (d.Document, Message: MessageReader.Read(d.Document.Name, d.Bytes!))).ToList();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        return
        [
            .. read.Select(r =>
            {
                var (match, kind, at) = (matcher.Of(r.Message), MessageClassification.Of(r.Message, campaign), r.Message.At ?? r.Document.ReceivedAt);
                if (match is { IsByDomain: true, ForceId: { } sender } && !(at >= asked[sender]))
                {
                    match = MessageMatch.Held("only the sender's domain tells the force, and the message is older than the request", sender);
                }

                foreach (var person in settled.Where(s => r.Message.Sha256.StartsWith(s.Message, StringComparison.Ordinal)))
                {
                    match = person.ForceId is { } force ? new MessageMatch(force, $"{person.Who}: {person.Why}", []) : match;
                    kind = person.Kind is { } decided ? new KindOfMessage(decided, $"{person.Who}: {person.Why}") : kind;
                }

                var duplicate = seen.TryAdd(r.Message.ContentKey, r.Message.Name) ? null : seen[r.Message.ContentKey];

                // What answers our letter came after it, whatever the clock of its sender says.
                return new CampaignMessage(r.Message, match, kind, duplicate, match.ForceId is { } to && asked[to] is { } first && at < first ? first : at);
            }),
        ];
    }

    private static Finding? Urgent(CampaignMessage message) => ExpiringLink.Of(message.Message) is var (link, why)
        ? new Finding("S-034", Severity.Warning, $"URGENT: a reply lies behind a link that will stop working ({why}): {link}", message.Message.Name, $"Open it by hand, and put what it holds into replies/{message.Match.ForceId ?? "FORCE"}/{LondonTime.DayOf(message.At):yyyy-MM-dd}/. The program never opens a link.")
        : null;
}
