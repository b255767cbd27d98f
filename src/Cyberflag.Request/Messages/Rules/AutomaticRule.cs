using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>Words of automatic messages: somebody is away, or has moved and names a new address.</summary>
internal static partial class AutomaticRule
{
    /// <summary>The words that say that somebody is away or gone; null where none do.</summary>
    public static string? Away(string subject, string text) => MessageRule.Words(AwayForm().Match(subject)) ?? MessageRule.Words(AwayForm().Match(text)) ?? Moved(text);

    /// <summary>True for a subject that only automatic messages have.</summary>
    public static bool IsSubject(string subject) => Subject().IsMatch(subject);

    /// <summary>The address that a message of somebody who has gone tells us to use; null where it names none.</summary>
    public static string? NewAddress(string text) => Moved(text) is null ? null : Address().Match(text) is { Success: true } found ? found.Value.TrimEnd('.').ToLowerInvariant() : null;

    private static string? Moved(string text) => MessageRule.Words(MovedForm().Match(text));

    [GeneratedRegex(@"^(?:re: )?(?:automatic (?:reply|response)|auto(?:matic)?[- ]?(?:reply|response)|autoreply|ymateb awtomatig)\b|\bout of (?:the )?office\b|\ballan o'r swyddfa\b|\bannual leave\b", Options)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bout of (?:the )?office\b|\b(?:i am|i'm|i will be|i shall be) (?:currently |now )?(?:on (?:annual |maternity |paternity |sick )?leave|away|on holiday|off (?:duty|work))\b|\bannual leave\b|\b(?:limited|no) access to (?:my )?e-?mails?\b|\b(?:up)?on my return\b|\ballan o'r swyddfa\b|\bunit is closed\b", Options)]
    private static partial Regex AwayForm();

    [GeneratedRegex(@"\b(?:have|has) (?:now )?(?:left|retired from|moved on from)\b|\bno longer (?:work|employed|with|in use|monitored)\w*\b|\b(?:mailbox|inbox|address|account) is (?:not|no longer) (?:monitored|in use|read|active)\b|\bplease (?:re-?send|redirect|re-?direct)\b", Options)]
    private static partial Regex MovedForm();

    [GeneratedRegex(@"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", Options)]
    private static partial Regex Address();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
