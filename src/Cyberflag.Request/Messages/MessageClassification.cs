using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// Tells what sort of message it is, with the words that tell it. Reports of mail servers and automatic answers come first; then what a
/// message says. Where it says both that it answers and that an answer is yet to come, a person decides: nothing is taken for an answer that
/// may be none, and no answer is passed over.
/// </summary>
public static partial class MessageClassification
{
    private const int LongestEvidence = 120;

    /// <summary>The kind of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="campaign">The campaign, by whose address its own copies are known.</param>
    public static KindOfMessage Of(IncomingMessage message, Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(campaign);
        return Own(message, campaign) ?? Report(message) ?? Bounce(message) ?? Automatic(message) ?? Words(message);
    }

    private static KindOfMessage? Own(IncomingMessage message, Campaign campaign) =>
        message.From.Equals(campaign.Address, StringComparison.OrdinalIgnoreCase) && message.MessageId.StartsWith("cf.", StringComparison.OrdinalIgnoreCase) && message.Report is null
            ? new(MessageKind.OwnCopy, $"our own letter {message.MessageId}") : null;

    // RFC 3464 section 2.3.3: the action tells what became of it; RFC 3463: 4.X.X may pass, X.2.2 is a full mailbox.
    private static KindOfMessage? Report(IncomingMessage message) => message.Report switch
    {
        null => null,
        { Action: "failed", Status: var status } => new(
            status.StartsWith('4') || status.EndsWith(".2.2", StringComparison.Ordinal) ? MessageKind.BounceSoft : MessageKind.BounceHard, $"delivery report: failed {status}"),
        { Action: "delayed", Status: var status } => new(MessageKind.BounceSoft, $"delivery report: delayed {status}"),
        { Action: "delivered" or "relayed" or "expanded", Action: var action } => new(MessageKind.DeliveryNotice, $"delivery report: {action}"),
        { Action: var action } => new(MessageKind.Unclear, $"delivery report: '{action}'", "the report does not say what became of the letter"),
    };

    // Reports of servers that do not keep to RFC 3464.
    private static KindOfMessage? Bounce(IncomingMessage message)
    {
        if (!Daemon().IsMatch(message.From) && !BounceSubject().IsMatch(message.Subject))
        {
            return null;
        }

        var words = $"{message.Subject}\n{message.Text}";
        return Delayed().Match(words) is { Success: true } delayed ? new(MessageKind.BounceSoft, Evidence(delayed))
            : Full().Match(words) is { Success: true } full ? new(MessageKind.BounceSoft, Evidence(full))
            : Undeliverable().Match(words) is { Success: true } failed ? new(MessageKind.BounceHard, Evidence(failed))
            : new(MessageKind.Unclear, $"from {message.From}", "a mail server says something about a letter");
    }

    private static KindOfMessage? Automatic(IncomingMessage message)
    {
        var away = Away().Match($"{message.Subject}\n{message.Text}");
        var isAutomatic = message.IsAutomatic || AutomaticSubject().IsMatch(message.Subject);
        if (!isAutomatic && !AwaySubject().IsMatch(message.Subject))
        {
            return null;
        }

        if (message.HasTable)
        {
            return new(MessageKind.Unclear, "an automatic message with a table", "an automatic message that brings a table may be an answer");
        }

        return away.Success ? new(MessageKind.OutOfOffice, Evidence(away))
            : new(MessageKind.Acknowledgement, message.IsAutomatic ? "its header says that a program answered" : Evidence(AutomaticSubject().Match(message.Subject)));
    }

    private static KindOfMessage Words(IncomingMessage message)
    {
        var said = $"{message.Subject}\n{message.Text}\n{message.AttachedText}";
        var decided = First(MessageRules.Decided, said);
        var undecided = First(MessageRules.Undecided, $"{message.Subject}\n{message.Text}") ?? First(MessageRules.Undecided, message.AttachedText);
        var why = decided is { } d ? d.Why : message.HasTable ? $"a table: {string.Join(", ", message.Attachments)}" : "";

        // Every answer thanks for the request that was received, and every refusal may speak of time limits: a formality is no doubt.
        if (message.HasTable)
        {
            return decided is { Kind: MessageKind.Correction or MessageKind.ReviewOutcome } other ? other
                : undecided is { Kind: not MessageKind.Acknowledgement } open && !Final().IsMatch(said) ? new(MessageKind.Answer, why, $"it brings a table, and says '{open.Why}'")
                : new(MessageKind.Answer, why);
        }

        return (decided, undecided) switch
        {
            (null, null) => new(MessageKind.Unclear, "no words that tell"),
            (null, { } open) => open,
            ({ } closed, null) => closed,
            ({ Kind: MessageKind.Answer }, { Kind: not MessageKind.Acknowledgement } open) when message.Attachments.IsEmpty && !Final().IsMatch(said) => open,
            ({ } closed, { Kind: MessageKind.Acknowledgement } open) => Final().IsMatch(said) || (closed.Kind != MessageKind.Answer && !Promise().IsMatch(said)) || !Promise().IsMatch(said)
                ? closed
                : closed with { Doubt = $"it says '{closed.Why}', and '{open.Why}' as if the answer were yet to come" },
            ({ Kind: MessageKind.Refusal or MessageKind.CostNotice }, { } open) when !Final().IsMatch(said) && Considering().IsMatch(said) => open,
            ({ } closed, { } open) => closed with { Doubt = $"it says '{closed.Why}', and '{open.Why}'" },
        };
    }

    private static KindOfMessage? First(IEnumerable<MessageRule> rules, string text) =>
        rules.Select(r => (r.Kind, Match: r.Words.Match(text))).FirstOrDefault(r => r.Match.Success) is { Match: { } match } found ? new(found.Kind, Evidence(match)) : null;

    private static string Evidence(Match match)
    {
        var words = WhiteSpace().Replace(match.Value, " ").Trim();
        return words.Length <= LongestEvidence ? words : $"{words[..LongestEvidence]}…";
    }

    [GeneratedRegex(@"^(?:mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]+)@", Options)]
    private static partial Regex Daemon();

    [GeneratedRegex(@"^(?:undeliver\w+|delivery (?:status notification|has failed|failure|delayed)|mail delivery (?:failed|system|delayed)|failure notice|returned mail|message (?:could not be delivered|blocked))", Options)]
    private static partial Regex BounceSubject();

    [GeneratedRegex(@"\b(?:delivery (?:is |has been )?delayed|delayed|will (?:continue|keep) (?:to )?(?:try|retry|be retried)|not yet been delivered|do not need to resend)\b", Options)]
    private static partial Regex Delayed();

    [GeneratedRegex(@"\b(?:mailbox (?:is )?(?:full|over quota)|over quota|quota exceeded|insufficient storage|[45]\.2\.2)\b", Options)]
    private static partial Regex Full();

    [GeneratedRegex(@"\b(?:undeliver\w+|(?:could|can)(?:not| not|n't) be delivered|(?:delivery )?(?:has )?failed|failure|address (?:not found|rejected|couldn't be found)|user unknown|no such (?:user|mailbox|recipient)|does not exist|55\d[ -]|5\.\d\.\d+|returned)\b", Options)]
    private static partial Regex Undeliverable();

    [GeneratedRegex(@"^(?:re: )?(?:automatic (?:reply|response)|auto(?:matic)?[- ]?(?:reply|response)|autoreply|ymateb awtomatig)\b", Options)]
    private static partial Regex AutomaticSubject();

    [GeneratedRegex(@"\bout of (?:the )?office\b|\ballan o'r swyddfa\b", Options)]
    private static partial Regex AwaySubject();

    [GeneratedRegex(@"\bout of (?:the )?office\b|\b(?:i am|i'm|i will be) (?:currently )?(?:on (?:annual |maternity |paternity |sick )?leave|away|on holiday|off (?:duty|work))\b|\b(?:limited|no) access to (?:my )?e-?mails?\b|\bupon my return\b|\bon my return\b|\ballan o'r swyddfa\b", Options)]
    private static partial Regex Away();

    [GeneratedRegex(@"\b(?:will|shall|should) (?:then )?(?:be )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|provide(?:d)?|receive|sent|issued|process(?:ed)?|in a position)\b|\b(?:aim|endeavour|intend) to (?:respond|reply|provide|send)\b|\bonce (?:we|i) (?:have|receive)\b|\bin due course\b", Options)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(?:refusal notice|serves as (?:a|our) (?:refusal|response)|(?:is|are) therefore refus\w+|completes? (?:our|your|the) (?:response|request)|this (?:concludes|completes)|our decision|decision (?:is|has been made)|following receipt of your request searches|having completed (?:enquiries|searches))\b", Options)]
    private static partial Regex Final();

    [GeneratedRegex(@"\b(?:considering|under consideration|being considered|not yet|yet to|have yet|on hold|public interest test|until (?:we|i) (?:receive|hear)|unless (?:we|you)|within (?:three|3|two|2) months|may (?:exceed|be exempt|apply)|as it stands|is likely to)\b", Options)]
    private static partial Regex Considering();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
