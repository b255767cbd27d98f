using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>To which request a message belongs.</summary>
/// <param name="ForceId">The force; null where it waits in the holding pen.</param>
/// <param name="Why">What tells it, or why it waits.</param>
/// <param name="Candidates">The forces that it may belong to, where it waits.</param>
public sealed record MessageMatch(string? ForceId, string Why, ImmutableArray<string> Candidates)
{
    /// <summary>True where nothing but the sender's domain tells it: an older message of the same office would look the same.</summary>
    public bool IsByDomain { get; init; }

    /// <summary>Waits for a person.</summary>
    public static MessageMatch Held(string why, params IEnumerable<string> candidates) => new(null, why, [.. candidates]);
}

/// <summary>
/// Finds the request that a message belongs to. Signs of the thread (its own address, the messages that it answers, the reference) come
/// before the sender's domain. Where two signs name two forces, or none names one, a person decides: a message is never given to a guess.
/// </summary>
public sealed partial class MessageMatcher
{
    private readonly Campaign campaign;
    private readonly Dictionary<string, string> byToken;
    private readonly ContactList contacts;

    /// <summary>A matcher for a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="panel">The forces asked.</param>
    /// <param name="contacts">Where they take requests.</param>
    public MessageMatcher(Campaign campaign, IEnumerable<Force> panel, ContactList contacts)
    {
        (this.campaign, this.contacts) = (campaign, contacts);
        byToken = panel.ToDictionary(f => RequestReference.Of(campaign, f).Token, f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>The request of a message.</summary>
    public MessageMatch Of(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var signs = new (string Why, IEnumerable<string> Forces)[]
        {
            ("the letter that the report is about", ByMessageId(message.Report is { } report ? [report.MessageId] : [])),
            ("the address of the request", message.To.SelectMany(ByThreadAddress)),
            ("the message that it answers", ByMessageId(message.References)),
            ("the force that it was written to", WrittenTo(message)),
            ("the reference in its subject", ByReference(message.Subject)),
            ("the reference in its text", ByReference($"{message.Text}\n{message.Quoted}\n{message.AttachedText}")),
        };
        var told = signs.Select(s => (s.Why, Forces: s.Forces.Distinct().ToList())).Where(s => s.Forces.Count > 0).ToList();
        var named = told.SelectMany(s => s.Forces).Distinct().ToList();
        var atDomain = message.Report is { Recipient: { Length: > 0 } recipient } ? contacts.All.Where(c => c.Address.Equals(recipient, StringComparison.OrdinalIgnoreCase)).Select(c => c.ForceId).ToList()
            : [.. contacts.ForcesAt(Contact.DomainOf(message.From))];
        return named switch
        {
            [var one] when atDomain.Count == 0 || atDomain.Contains(one) => new MessageMatch(one, told[0].Why, []),
            [var one] => MessageMatch.Held($"{told[0].Why} names one force, and the sender's address is another's", [one, .. atDomain]),
            { Count: > 1 } => MessageMatch.Held("it names the references of several requests", named),
            _ => Mistyped(message, atDomain) ?? Foreign(message, atDomain) ?? ByDomain(atDomain),
        };
    }

    // One slip of the hand: tokens of two forces differ in more places than that.
    private MessageMatch? Mistyped(IncomingMessage message, List<string> atDomain)
    {
        var near = message.To.Select(Token).Concat(Written(message.Subject)).Concat(Written(message.Text)).OfType<string>().SelectMany(t => byToken.Where(k => IsNear(k.Key, t))).Select(k => k.Value).Distinct().ToList();
        return near is [var one] && (atDomain.Count == 0 || atDomain.Contains(one)) ? new MessageMatch(one, "its reference, with one slip of the hand", [])
            : near.Count > 0 ? MessageMatch.Held("its reference is mistyped, and may be of another request", near.Concat(atDomain).Distinct())
            : null;
    }

    // A late answer to another wave is no answer to this one.
    private static MessageMatch? Foreign(IncomingMessage message, List<string> atDomain) =>
        message.References.Append(message.Report?.MessageId ?? "").Any(OurId().IsMatch) || message.To.Any(a => PlusAddress().IsMatch(a))
            || Written($"{message.Subject}\n{message.Text}").Any(t => t.Length == RequestReference.Length)
                ? MessageMatch.Held("its reference is of no request of this wave", atDomain)
                : null;

    private static MessageMatch ByDomain(List<string> atDomain) => atDomain switch
    {
        [var one] => new MessageMatch(one, "the sender's domain", []) { IsByDomain = true },
        [] => MessageMatch.Held("nothing in it tells the request, and the sender's domain is no force's"),
        _ => MessageMatch.Held("the sender's office answers for several forces", atDomain),
    };

    private IEnumerable<string> ByThreadAddress(string address) => Token(address) is { } token && byToken.TryGetValue(token, out var force) ? [force] : [];

    private IEnumerable<string> ByMessageId(IEnumerable<string> ids) =>
        ids.Select(id => OurId().Match(id)).Where(m => m.Success).Select(m => RequestReference.Fold(m.Groups["token"].Value)).OfType<string>().Where(byToken.ContainsKey).Select(t => byToken[t]);

    // A letter of ours that was written by hand names the force by its address.
    private IEnumerable<string> WrittenTo(IncomingMessage message) =>
        contacts.All.Where(c => c.Address.Length > 0 && message.To.Contains(c.Address, StringComparer.OrdinalIgnoreCase)).Select(c => c.ForceId).Distinct().Take(2).ToList() is [var one] ? [one] : [];

    private IEnumerable<string> ByReference(string text) => Written(text).Where(byToken.ContainsKey).Select(t => byToken[t]);

    private static IEnumerable<string> Written(string text) => Reference().Matches(text).Select(m => RequestReference.Fold(m.Groups["token"].Value)).OfType<string>();

    private string? Token(string address)
    {
        var own = campaign.Address;
        var match = PlusAddress().Match(address);
        return match.Success && match.Groups["local"].Value.Equals(own[..own.IndexOf('@', StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase) ? RequestReference.Fold(match.Groups["token"].Value) : null;
    }

    /// <summary>True for one character changed, left out or added, or two neighbours that changed places.</summary>
    internal static bool IsNear(string token, string written)
    {
        if (Math.Abs(token.Length - written.Length) > 1)
        {
            return false;
        }

        var start = token.Zip(written).TakeWhile(p => p.First == p.Second).Count();
        var (a, b) = (token[start..], written[start..]);
        return a == b || (a.Length == b.Length && (a[1..] == b[1..] || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..])))
            || (a.Length > b.Length && a[1..] == b) || (b.Length > a.Length && b[1..] == a);
    }

    [GeneratedRegex(@"^(?<local>[^+@]+)\+cf(?<token>[a-z0-9]{7,9})@", RegexOptions.IgnoreCase)]
    private static partial Regex PlusAddress();

    [GeneratedRegex(@"^cf\.(?<token>[a-z0-9]{8})\.[a-z0-9-]+@", RegexOptions.IgnoreCase)]
    private static partial Regex OurId();

    [GeneratedRegex(@"\bCF[-–_ ]?(?<token>[A-Z0-9]{3,5}[-–_ ]?[A-Z0-9]{3,5})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
