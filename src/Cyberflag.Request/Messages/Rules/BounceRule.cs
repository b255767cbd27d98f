using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// Whether a letter came back, by a delivery report (RFC 3464 section 2.3.3; RFC 3463: 4.X.X may pass, X.2.2 is a full mailbox) or by the words of
/// servers that write none.
/// </summary>
internal static partial class BounceRule
{
    /// <summary>By the report; null where there is none.</summary>
    public static KindOfMessage? Of(DeliveryReport? report) => report switch
    {
        null => null,
        { Action: "failed", Status: var status } => new(
            status.StartsWith('4') || status.EndsWith(".2.2", StringComparison.Ordinal) ? MessageKind.BounceSoft : MessageKind.BounceHard, $"delivery report: failed {status}"),
        { Action: "delayed", Status: var status } => new(MessageKind.BounceSoft, $"delivery report: delayed {status}"),
        { Action: "delivered" or "relayed" or "expanded", Action: var action } => new(MessageKind.DeliveryNotice, $"delivery report: {action}"),
        { Action: var action } => new(MessageKind.Unclear, $"delivery report: '{action}'", "the report does not say what became of the letter"),
    };

    /// <summary>By the words of a mail server; null where the message is none of a server's.</summary>
    public static KindOfMessage? Of(string from, string subject, string text, bool isAutomatic)
    {
        var words = $"{subject}\n{text}";
        var isServer = Daemon().IsMatch(from) || Subject().IsMatch(subject);
        return !isServer && !(isAutomatic && Undeliverable().IsMatch(words)) ? null
            : MessageRule.Words(Delayed().Match(words)) is { } delayed ? new(MessageKind.BounceSoft, delayed)
            : MessageRule.Words(Full().Match(words)) is { } full ? new(MessageKind.BounceSoft, full)
            : MessageRule.Words(Undeliverable().Match(words)) is { } failed ? new(MessageKind.BounceHard, failed)
            : new(MessageKind.Unclear, $"from {from}", "a mail server says something about a letter");
    }

    [GeneratedRegex(@"^(?:mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]+)@", Options)]
    private static partial Regex Daemon();

    [GeneratedRegex(@"^(?:undeliver\w+|delivery (?:status notification|has failed|failure|delayed|incomplete)|mail delivery (?:failed|system|delayed)|failure notice|returned mail|(?:your )?message (?:(?:could|was) not (?:be )?delivered|blocked|undeliverable)|warning: message .* delayed)", Options)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:delivery (?:is |has been )?delayed|delayed|delivery incomplete|will (?:continue|keep) (?:to )?(?:try|retry|be retried)|will retry|not yet been delivered|do not need to resend|temporary problem)\b|\(delay\)", Options)]
    private static partial Regex Delayed();

    [GeneratedRegex(@"\b(?:mailbox (?:is )?(?:full|over quota)|over quota|quota exceeded|insufficient storage|[45]\.2\.2)\b", Options)]
    private static partial Regex Full();

    [GeneratedRegex(@"\b(?:undeliver\w+|(?:could|can|was)(?:not| not|n't) (?:be )?delivered|(?:delivery )?(?:has )?failed|address (?:not found|rejected|couldn't be found)|wasn't found|user unknown|no such (?:user|mailbox|recipient)|does not exist|55\d[ -]|5\.\d\.\d+|has been blocked|returned to sender|was rejected)\b", Options)]
    private static partial Regex Undeliverable();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
