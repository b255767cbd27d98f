using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What an inbox is judged by, beside the messages.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Matcher">Tells the request.</param>
/// <param name="Letters">Our letters.</param>
/// <param name="Asked">When each force was first asked; null where it was not.</param>
/// <param name="ReviewAsked">When a review was asked of each; null where none was.</param>
/// <param name="Settled">What people said of messages.</param>
internal sealed record InboxFacts(
    Campaign Campaign, MessageMatcher Matcher, SentLetters Letters, IReadOnlyDictionary<string, DateTimeOffset?> Asked, IReadOnlyDictionary<string, DateTimeOffset?> ReviewAsked,
    IReadOnlyCollection<SettledMessage> Settled);

/// <summary>Makes of each message what it means: its request, its kind, its time, and whether it repeats another.</summary>
internal static partial class CampaignInbox
{
    /// <summary>The messages of a campaign, in the order in which they were stored.</summary>
    public static ImmutableArray<CampaignMessage> Of(IEnumerable<(IncomingMessage Message, DateTimeOffset ReceivedAt)> stored, InboxFacts facts)
    {
        var (byContent, byId) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, CampaignMessage>(StringComparer.Ordinal));
        var messages = ImmutableArray.CreateBuilder<CampaignMessage>();
        foreach (var (message, receivedAt) in stored)
        {
            var made = Made(message, receivedAt, facts);
            var same = byContent.TryAdd(message.ContentKey, message.Name) ? null : byContent[message.ContentKey];
            var key = message.MessageId.Length > 0 ? $"{message.From}\n{message.MessageId}" : message.Name;
            var sameId = byId.TryAdd(key, made) ? null : byId[key];
            messages.Add(made with { DuplicateOf = same ?? sameId?.Message.Name, HasOtherContent = same is null && sameId is not null });
        }

        return AfterAcknowledgement(messages.ToImmutable(), facts);
    }

    private static CampaignMessage Made(IncomingMessage message, DateTimeOffset receivedAt, InboxFacts facts)
    {
        // Whatever a sender's clock says, a message was written before the ledger had it, and what answers our letter came after it.
        var at = message.At is { } written && written < receivedAt ? written : receivedAt;
        var match = facts.Matcher.Of(message);
        if (match is { IsByDomain: true, ForceId: { } sender } && !(at >= facts.Asked[sender]))
        {
            match = MessageMatch.Held("only the sender's domain tells the force, and the message is older than the request", sender);
        }

        var person = facts.Settled.Where(s => message.Sha256.StartsWith(s.Message, StringComparison.Ordinal)).ToList();
        foreach (var said in person.Where(s => s.ForceId is not null))
        {
            match = new MessageMatch(said.ForceId, $"{said.Who}: {said.Why}", []);
        }

        var (own, kind) = match.ForceId is { } force ? Judged(message, force, at, facts) : (message, MessageClassification.Of(message, facts.Campaign));
        foreach (var said in person.Where(s => s.Kind is not null))
        {
            kind = new KindOfMessage(said.Kind!.Value, $"{said.Who}: {said.Why}") { IsSettled = true };
        }

        return new CampaignMessage(own, match, kind, null, match.ForceId is { } to && facts.Asked[to] is { } first && at < first ? first : at);
    }

    private static (IncomingMessage, KindOfMessage) Judged(IncomingMessage message, string force, DateTimeOffset at, InboxFacts facts)
    {
        var letter = Letter(message) is { } name ? facts.Letters.To(force).FirstOrDefault(l => l.Name.Letter == name) : null;
        var own = (letter is null ? message : message.About(letter.To)).Without(facts.Letters.Words(force));
        var kind = MessageClassification.Known(MessageClassification.Of(own, facts.Campaign), facts.ReviewAsked[force] <= at);
        return (own, IsReturn(kind) && kind.Doubt is null ? kind with { Doubt = ReturnDoubt(own, letter, facts.Letters.To(force)) } : kind);
    }

    // A report counts only of the letter that it names and of the address that this letter went to: a force's own list has other recipients.
    private static string? ReturnDoubt(IncomingMessage message, SentLetter? letter, IReadOnlyList<SentLetter> letters) =>
        letters.Count == 0 ? null
        : letter is null ? "it does not say which of our letters it is about"
        : message.Report is { Recipient: { Length: > 0 } recipient } && !recipient.Equals(letter.To, StringComparison.OrdinalIgnoreCase) ? $"it is about {recipient}, and the letter went to {letter.To}"
        : null;

    // Who acknowledged a request has it.
    private static ImmutableArray<CampaignMessage> AfterAcknowledgement(ImmutableArray<CampaignMessage> messages, InboxFacts facts)
    {
        var first = messages.Where(m => m.Match.ForceId is not null && !m.Kind.Waits && m.Kind.Kind is not (MessageKind.OwnCopy or MessageKind.DeliveryNotice or MessageKind.OutOfOffice) && !IsReturn(m.Kind))
            .GroupBy(m => m.Match.ForceId!).ToDictionary(g => g.Key, g => g.Min(m => m.At));
        return
        [
            .. messages.Select(m => IsReturn(m.Kind) && m.Kind is { Doubt: null, IsSettled: false } && m.Match.ForceId is { } force && first.TryGetValue(force, out var at) && at < m.At && IsFirstSending(m)
                ? m with { Kind = m.Kind with { Doubt = $"it came back after the force had written ({at:yyyy-MM-dd})" } }
                : m),
        ];
    }

    private static bool IsFirstSending(CampaignMessage message) => Letter(message.Message) is null or "request";

    private static bool IsReturn(KindOfMessage kind) => kind.Kind is MessageKind.BounceHard or MessageKind.BounceSoft;

    /// <summary>The letter of ours that a report is about: <c>request-2</c>; null where none is named.</summary>
    public static string? Letter(IncomingMessage message) =>
        message.References.Prepend(message.Report?.MessageId ?? "").Select(id => OurLetter().Match(id)).FirstOrDefault(m => m.Success)?.Groups["letter"].Value.ToLowerInvariant();

    [GeneratedRegex(@"^cf\.[a-z0-9]{8}\.(?<letter>[a-z0-9-]+)@", RegexOptions.IgnoreCase)]
    private static partial Regex OurLetter();
}
