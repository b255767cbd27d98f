using System.Globalization;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What a person should know of the messages of a campaign.</summary>
internal static class InboxFindings
{
    /// <summary>The findings.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="contacts">The addresses that are known.</param>
    public static IEnumerable<Finding> Of(IReadOnlyCollection<CampaignMessage> messages, ContactList contacts)
    {
        foreach (var message in messages)
        {
            var found = message.Message.Findings.Where(f => f.Severity != Severity.Info);
            foreach (var finding in message.HasOtherContent ? found.Append(OtherContent(message)) : message.DuplicateOf is null ? found.Concat(Own(message, messages, contacts)) : found)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Own(CampaignMessage message, IReadOnlyCollection<CampaignMessage> messages, ContactList contacts) =>
        new[] { Urgent(message), Moved(message, contacts), Clarifies(message, messages) }.OfType<Finding>();

    private static Finding? Urgent(CampaignMessage message) => ExpiringLink.Of(message.Message) is var (link, why)
        ? new Finding("S-034", Severity.Warning, $"URGENT: a reply lies behind a link that will stop working ({why}): {link}", message.Message.Name, $"Open it by hand, and put what it holds into replies/{message.Match.ForceId ?? "FORCE"}/{LondonTime.DayOf(message.At):yyyy-MM-dd}/. The program never opens a link.")
        : null;

    private static Finding OtherContent(CampaignMessage message) =>
        new("S-051", Severity.Warning, $"This message has the Message-ID of {message.DuplicateOf} and other contents; the first one counts.", message.Message.Name, "Compare the two stored messages. Where the second is the right one, put what it holds into replies/ by hand.");

    private static Finding? Moved(CampaignMessage message, ContactList contacts) =>
        message.Kind.Kind == MessageKind.OutOfOffice && MessageClassification.NewAddress(message.Message) is { } address && !contacts.All.Any(c => c.Address.Equals(address, StringComparison.OrdinalIgnoreCase))
            ? new Finding("S-052", Severity.Warning, $"An automatic message of {message.Match.ForceId ?? message.Message.From} tells us to write to {address}.", message.Message.Name, "Make sure that the address is the force's, and take it over with 'request contacts'.")
            : null;

    // A letter of ours that did not go out by this program may be what the force waits for.
    private static Finding? Clarifies(CampaignMessage message, IReadOnlyCollection<CampaignMessage> messages) =>
        message.Kind.Kind == MessageKind.OwnCopy && !message.Message.MessageId.StartsWith("cf.", StringComparison.OrdinalIgnoreCase) && message.Match.ForceId is { } force
        && messages.Any(m => m.Match.ForceId == force && m.Kind is { Kind: MessageKind.Clarification, Waits: false } && m.At <= message.At)
            ? new Finding("S-050", Severity.Warning, $"We wrote to {force} by hand after it had asked what was meant; until it is said that this answers it, the clock stands.", message.Message.Name,
                string.Create(CultureInfo.InvariantCulture, $"If it does, add this row to events.csv, with your name: {force},{message.At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ},clarificationGiven,by mail,,{message.Message.Name},YOUR NAME"))
            : null;
}
