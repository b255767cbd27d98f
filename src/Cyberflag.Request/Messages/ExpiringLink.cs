using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// A reply whose figures lie behind a link that will stop working: a person has to fetch them by hand, soon. The program never follows a link.
/// </summary>
public static partial class ExpiringLink
{
    /// <summary>The link and why it is urgent; null where there is none.</summary>
    public static (string Link, string Why)? Of(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var link = message.Links.FirstOrDefault(l => SharingHost().IsMatch(l)) ?? (Download().IsMatch(message.Text) ? message.Links.FirstOrDefault(l => !l.Contains("ico.org.uk", StringComparison.OrdinalIgnoreCase)) : null);
        return link is null ? null : (link, Expiry().Match(message.Text) is { Success: true } match ? match.Value.ReplaceLineEndings(" ") : "links of this kind stop working after some days");
    }

    [GeneratedRegex(@"^https?://[^/]*(?:sharepoint\.com|1drv\.ms|onedrive\.|wetransfer\.com|we\.tl|dropbox\.com|egress\.com|mimecast|sharefile|objectiveconnect|box\.com|securemail|sendsafely|kiteworks|goanywhere|filetransfer)", Options)]
    private static partial Regex SharingHost();

    [GeneratedRegex(@"\bdownload\b.{0,120}\b(?:link|file|response|document)\b|\b(?:link|file)\b.{0,80}\b(?:expires?|expiry|valid (?:for|until)|available (?:for|until))\b", Options)]
    private static partial Regex Download();

    [GeneratedRegex(@"[^.\n]*\b(?:expires?|expiry|valid (?:for|until)|available (?:for|until)|deleted after)\b[^.\n]*", Options)]
    private static partial Regex Expiry();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
