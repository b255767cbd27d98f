using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// When the document came: the date of a mail, what its collector noted, what the text says of its own answer, and last the folder.
/// A date of the request or of a period is none of these.
/// </summary>
internal static partial class KnownDate
{
    /// <summary>When it became known, as exactly as is known; null where nothing tells.</summary>
    public static KnownOn? Of(DocumentText text) =>
        text.Content.Date is { } mail ? KnownOn.Day(mail)
        : KnownOn.TryParse(text.Header.Received, out var noted) ? noted
        : text.Passages.Select(p => Answered().Match(p.Text)).FirstOrDefault(m => m.Success) is { } match && Dates.FirstDay(match.Groups["date"].Value) is { } day
            ? KnownOn.Day(day)
        : text.Document.Received is { } folder ? KnownOn.Day(folder)
        : null;

    [GeneratedRegex(
        @"\b(?:date\s+)?(?:responded|released|published|issued|of (?:response|reply)|disclosed)\s*:?\s*(?:on\s+)?(?<date>\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})|^\s*date\s*:\s*(?<date>.{6,24})|\b(?:foi|request number|our ref)\b.{3,30}\s{2,}(?<date>\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4}|\w+\s+\d{1,2},\s+\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
