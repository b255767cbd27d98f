using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using MimeKit;
using MimeKit.Utils;

namespace Cyberflag.Request;

/// <summary>Reads a message from its bytes, whatever is broken in it: what cannot be read is a finding. Nothing is fetched, no page is shown.</summary>
public static partial class MessageReader
{
    /// <summary>Which reader it is, by the compiled module: what another one read has to be read again.</summary>
    public static string Version { get; } = $"message-{typeof(MessageReader).Module.ModuleVersionId.ToString("N")[..8]}";

    private const int LongestText = 200_000;

    private static readonly ParserOptions Options = new() { MaxMimeDepth = 32 };

    /// <summary>Reads a message.</summary>
    /// <param name="name">Name of its document.</param>
    /// <param name="bytes">Its bytes.</param>
    public static IncomingMessage Read(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var content = DocumentReader.Read(name, bytes);
        var (text, quoted) = QuotedText.Split(Cut(Words(content)));
        var read = new IncomingMessage
        {
            Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Subject = content.Title ?? "",
            Text = text,
            Quoted = quoted,
            AttachedText = Cut(string.Join('\n', content.Attachments.Select(a => Words(a.Content)))),
            Attachments = [.. content.Attachments.Select(a => a.Name)],
            HasTable = content.Attachments.Any(a => IsTable(a.Name)),
            Links = [.. Link().Matches(text).Select(m => m.Value.TrimEnd('.', ',', ')', ';')).Distinct()],
            Findings = content.Findings,
        };
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var message = MimeMessage.Load(Options, stream);
            return Headers(Page(read, message), message);
        }
        catch (Exception problem) when (problem is FormatException or IOException or ArgumentException)
        {
            return read with
            {
                ContentKey = read.Sha256,
                Findings = [.. read.Findings, new Finding("Q-020", Severity.Warning, "The message has no header that can be read: a person has to say from whom it is.", name, "Read the stored message, and settle it by hand.")],
            };
        }
    }

    private static IncomingMessage Headers(IncomingMessage read, MimeMessage message)
    {
        var from = (message.From.Mailboxes.FirstOrDefault() ?? message.Sender)?.Address.ToLowerInvariant() ?? "";
        var subject = message.Subject ?? "";
        return read with
        {
            At = Arrived(message),
            MessageId = message.MessageId ?? "",
            References = [.. message.References.Append(message.InReplyTo).OfType<string>().Distinct()],
            From = from,
            To = [.. Recipients(message).Distinct()],
            Subject = subject,
            IsAutomatic = IsAutomaticHeader(message),
            IsReceipt = message.BodyParts.OfType<MessageDispositionNotification>().Any(),
            Reports = Reports(message),
            ContentKey = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{from}\n{subject.Trim()}\n{message.Date.UtcTicks}\n{Folded(read.Text)}\n{string.Join('\n', read.Attachments)}\n{Folded(read.AttachedText)}"))),
        };
    }

    // The uppermost line was added last, by our own server.
    private static DateTimeOffset? Arrived(MimeMessage message)
    {
        var line = message.Headers.FirstOrDefault(h => h.Id == HeaderId.Received)?.Value;
        return line?.LastIndexOf(';') is >= 0 and var at && DateUtils.TryParse(line[(at + 1)..].Trim(), out var arrived) ? arrived
            : message.Date == DateTimeOffset.MinValue ? null : message.Date;
    }

    private static IEnumerable<string> Recipients(MimeMessage message)
    {
        var headers = message.Headers.Where(h => h.Field is "Delivered-To" or "X-Original-To" or "Envelope-To" or "X-Envelope-To")
            .SelectMany(h => InternetAddressList.TryParse(h.Value, out var list) ? list.Mailboxes : []);
        return message.To.Mailboxes.Concat(message.Cc.Mailboxes).Concat(headers).Select(m => m.Address.ToLowerInvariant());
    }

    private static bool IsAutomaticHeader(MimeMessage message) => message.Headers.Any(h =>
        (h.Field.Equals("Auto-Submitted", StringComparison.OrdinalIgnoreCase) && !h.Value.Trim().StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || h.Field.Equals("X-Auto-Response-Suppress", StringComparison.OrdinalIgnoreCase)
        || h.Field.Equals("X-Autoreply", StringComparison.OrdinalIgnoreCase) || h.Field.Equals("X-Autorespond", StringComparison.OrdinalIgnoreCase)
        || (h.Id == HeaderId.Precedence && h.Value.Trim().Equals("auto_reply", StringComparison.OrdinalIgnoreCase)));

    // What a page quotes in a block is not the sender's; what it hides from its reader is no evidence of anything.
    private static IncomingMessage Page(IncomingMessage read, MimeMessage message)
    {
        var (quoted, hidden) = PageParts.Of(message.HtmlBody);
        var (shown, unseen) = RepeatedText.Split(read.Text, hidden);
        var (own, repeated) = RepeatedText.Split(shown, quoted);
        return read with
        {
            Text = own,
            Quoted = $"{read.Quoted}\n{repeated}".Trim(),
            Findings = unseen.Length == 0 ? read.Findings
                : [.. read.Findings, new Finding("Q-021", Severity.Warning, "The message holds words that its reader does not see; they are not taken for the sender's.", read.Name, "Read the stored message.")],
        };
    }

    // RFC 3464 section 2.1: fields of the message first, then a group for each recipient.
    private static ImmutableArray<DeliveryReport> Reports(MimeMessage message)
    {
        if (message.BodyParts.Concat(message.Body is Multipart whole ? whole : []).OfType<MessageDeliveryStatus>().FirstOrDefault() is not { } status)
        {
            return [];
        }

        var groups = status.StatusGroups.Where(g => g.Contains("Action") || g.Contains("Final-Recipient")).ToList();
        return groups.Count == 0 ? [new DeliveryReport("", "", "", Original(message))] : [.. groups.Select(g => Report(g, Original(message)))];
    }

    private static DeliveryReport Report(HeaderList group, string original)
    {
        string Field(string name) => group[name]?.Trim() ?? "";
        var recipient = Field("Original-Recipient").Length > 0 ? Field("Original-Recipient") : Field("Final-Recipient");
        return new DeliveryReport(recipient[(recipient.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().ToLowerInvariant(), Field("Action").ToLowerInvariant(), Field("Status"), original);
    }

    private static string Original(MimeMessage message)
    {
        if (message.Body is Multipart parts && parts.OfType<MessagePart>().FirstOrDefault()?.Message is { } original)
        {
            return original.MessageId ?? "";
        }

        var headers = message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.ContentType.IsMimeType("text", "rfc822-headers"))?.Text ?? "";
        return MessageIdLine().Match(headers).Groups["id"].Value;
    }

    private static string Words(Content content)
    {
        var words = new StringBuilder();
        foreach (var block in content.Blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    words.AppendJoin('\n', text.Lines.Select(l => l.Text)).Append('\n');
                    break;
                case GridBlock grid:
                    for (var row = 0; row < grid.Grid.Rows && words.Length < LongestText; row++)
                    {
                        words.AppendJoin('\t', Enumerable.Range(0, grid.Grid.Columns).Select(c => grid.Grid[row, c].Text)).Append('\n');
                    }

                    break;
            }
        }

        return words.ToString();
    }

    private static bool IsTable(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls" or ".xlsb" or ".ods" or ".csv" or ".tsv";

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static string Folded(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\bhttps?://[^\s<>""']+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"^Message-ID:\s*<(?<id>[^>]+)>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageIdLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
