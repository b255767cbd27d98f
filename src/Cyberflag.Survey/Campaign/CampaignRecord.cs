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

    /// <summary>True where it has the Message-ID of another and other contents.</summary>
    public bool HasOtherContent { get; init; }

    /// <summary>Where an answer is filed, relative to the survey: <c>replies/kent/2026-11-28/INBOX-1-17.eml</c>.</summary>
    public string FiledAs => $"replies/{Match.ForceId}/{LondonTime.DayOf(At):yyyy-MM-dd}/{Path.GetFileName(Message.Name)}";
}

/// <summary>A request of the campaign.</summary>
/// <param name="Force">The force asked.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Next">What we do next.</param>
public sealed record RequestRecord(Force Force, ImmutableArray<CampaignEvent> Events, RequestStanding Standing, NextStep Next)
{
    /// <summary>The sections that its answers rely on, each once.</summary>
    public ImmutableArray<string> Sections => [.. Events.SelectMany(e => e.Sections).Distinct(StringComparer.Ordinal)];
}

/// <summary>
/// All that is known of a campaign, derived from the ledger and from what people wrote down (<c>events.csv</c>, <c>messages.csv</c>): nothing of it is
/// kept, so it can always be derived again.
/// </summary>
/// <param name="Requests">The requests, in the order of the panel.</param>
/// <param name="Messages">The messages, in the order in which they were stored.</param>
/// <param name="Findings">What a person should know.</param>
public sealed record CampaignRecord(ImmutableArray<RequestRecord> Requests, ImmutableArray<CampaignMessage> Messages, ImmutableArray<Finding> Findings)
{
    /// <summary>The messages that wait for a person.</summary>
    public IEnumerable<CampaignMessage> HoldingPen => Messages.Where(m => m.Waits);

    /// <summary>Derives it.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="ledger">Its ledger.</param>
    /// <param name="now">The instant at which the requests are looked at.</param>
    /// <param name="read">What was read of the documents in <c>replies/</c>; null where they are to be read now, so that every command sees the same.</param>
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

        read ??= Collecting.Of(folder, ledger, null).Documents;
        var letters = ledger.LettersRecorded();
        var known = folder.Survey.Panel.ToDictionary(f => f.Id, ImmutableArray<CampaignEvent> (f) => [.. LetterEvents.Of(letters, f, campaign).Concat(written.Where(w => w.ForceId == f.Id).Select(w => w.Event))]);
        var asked = First(known, e => e.Kind == CampaignEventKind.Sent && e.Letter == "request");
        var messages = CampaignInbox.Of(StoredMessages.Of(ledger), new InboxFacts(campaign, new MessageMatcher(campaign, folder.Survey.Panel, contacts), new SentLetters(ledger, letters, campaign.Wave), asked,
            First(known, e => e.Kind == CampaignEventKind.ReviewAsked), settled));
        findings.AddRange(InboxFindings.Of(messages, contacts));
        var calendars = Enum.GetValues<RequestLaw>().ToDictionary(l => l, l => Calendars.Of(l, folder.Of("reference"), SurveyFolder.ProgramReference));
        return new CampaignRecord(
            [
                .. folder.Survey.Panel.Select(force =>
                {
                    ImmutableArray<CampaignEvent> events =
                    [
                        .. known[force.Id].Concat(messages.Where(m => m.Match.ForceId == force.Id && m.DuplicateOf is null).Select(m => MessageEvents.Of(m, read)))
                            .Concat(DocumentEvents.Of(read, force, messages, asked[force.Id])).OrderBy(e => e.Order),
                    ];
                    var law = RequestLetter.LawOf(force);
                    var standing = RequestStanding.Of(events, now, calendars[law]);
                    return new RequestRecord(force, events, standing, NextStep.Of(standing, law));
                }),
            ],
            messages, findings.ToImmutable());
    }

    private static Dictionary<string, DateTimeOffset?> First(Dictionary<string, ImmutableArray<CampaignEvent>> known, Func<CampaignEvent, bool> which) =>
        known.ToDictionary(k => k.Key, k => k.Value.Where(which).Select(e => (DateTimeOffset?)e.At).Min());
}
