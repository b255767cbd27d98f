using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What became of a letter in one run of sending.</summary>
public enum SendState
{
    /// <summary>It would be sent: this was a dry run.</summary>
    WouldSend,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It went out earlier.</summary>
    AlreadySent,

    /// <summary>The force was asked already in another way, as <c>events.csv</c> says.</summary>
    AskedAlready,

    /// <summary>An earlier run was cut short, and the campaign's mailbox shows that it had gone out.</summary>
    FoundSent,

    /// <summary>It may have gone out, and the campaign's mailbox does not show it yet: nothing is sent until that is settled.</summary>
    Uncertain,

    /// <summary>The mail server did not take it.</summary>
    Rejected,

    /// <summary>The address is missing or not confirmed.</summary>
    NoAddress,

    /// <summary>No letter was drafted.</summary>
    NoDraft,

    /// <summary>Left for the next run.</summary>
    Left,
}

/// <summary>A letter in one run of sending.</summary>
/// <param name="Force">The force.</param>
/// <param name="Letter">Which letter.</param>
/// <param name="State">What became of it.</param>
/// <param name="Words">Why, or where to.</param>
public sealed record SendResult(Force Force, string Letter, SendState State, string Words);

/// <summary>The steps of sending a letter, between which the program may be killed.</summary>
public enum SendStep
{
    /// <summary>Nothing has happened yet.</summary>
    BeforeIntention,

    /// <summary>The intention is in the ledger.</summary>
    Intended,

    /// <summary>The server has answered.</summary>
    HandedOver,

    /// <summary>The answer is in the ledger.</summary>
    Recorded,
}

/// <summary>How letters are sent.</summary>
public sealed record SendPlan
{
    /// <summary>Which letter: <c>request</c>, <c>chaser</c>, <c>review</c>.</summary>
    public string Letter { get; init; } = "request";

    /// <summary>The forces; null for the whole panel.</summary>
    public IReadOnlyCollection<Force>? Forces { get; init; }

    /// <summary>Opens the mail server; null for a dry run.</summary>
    public Func<IMailer>? Mailer { get; init; }

    /// <summary>Opens the campaign's mailbox, where it is to be looked whether a letter went out.</summary>
    public Func<IMailbox>? Mailbox { get; init; }

    /// <summary>The time between two letters.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>At most so many letters in this run.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>How long after an intention a letter that the mailbox does not show counts as not sent: its copy may be on its way until then.</summary>
    public TimeSpan SettleAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Told at each step; a test stops the program there.</summary>
    public Action<SendStep>? AtStep { get; init; }
}

/// <summary>
/// Sends letters, each at most once and none lost, whenever the program stops. Before the server sees a letter, the ledger holds that it is
/// intended, with a fixed Message-ID; after the server's answer, what it was. A letter that is intended and no more is uncertain: every
/// letter goes to the campaign's own address too, so its mailbox tells, and it is asked before anything is sent again.
/// </summary>
public static class Sending
{
    /// <summary>Sends what was drafted and not yet sent. One program at a time.</summary>
    /// <exception cref="SurveyException">The survey asks nothing, or another program is at it.</exception>
    /// <exception cref="MailServerException">A mail server cannot be used; what was done until then stands.</exception>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public static ImmutableArray<SendResult> Run(SurveyFolder folder, SendPlan plan, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(plan);
        var campaign = Drafting.Checked(folder.Survey);
        if (plan.Letter == Drafting.Complaint)
        {
            throw new SurveyException("A complaint goes to the Commissioner and not to the force: send letters/drafts/FORCE/complaint.txt by hand, with what 'request pack' writes, and add a row 'complaintMade' to events.csv.");
        }

        return AtomicFile.Alone(folder, () =>
        {
            using var ledger = LedgerStore.Open(folder.Store, clock);
            var requests = LetterMail.IsRequest(plan.Letter) ? CampaignRecord.Of(folder, ledger, clock.GetUtcNow()).Requests : (IReadOnlyCollection<RequestRecord>?)null;
            using var run = new SendRun(folder, campaign, ledger, plan, clock, ContactsFile.Read(folder).Contacts, requests);
            return (ImmutableArray<SendResult>)[.. (plan.Forces ?? folder.Survey.Panel).Select(run.Send)];
        });
    }
}
