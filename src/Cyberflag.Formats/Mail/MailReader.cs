using System.Collections.Immutable;
using Cyberflag.Vocabulary;
using MimeKit;
using MimeKit.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Reads a mail: its text (of several forms the plain one), sender, subject and date, and its attachments by their own readers.
/// The date is the day of the sender's own clock.
/// </summary>
internal static class MailReader
{
    private static readonly ParserOptions Options = new() { MaxMimeDepth = 32 };

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        try
        {
            using var message = MimeMessage.Load(Options, stream);
            return Read(scope, message);
        }
        catch (FormatException)
        {
            throw new UnreadableException(FormatFindings.Damaged(scope.Where, FormatText.Name(DocumentFormat.Mail)));
        }
    }

    private static Content Read(ReadingScope scope, MimeMessage message)
    {
        var parts = MailParts.Of(message);
        if (parts.IsEncrypted)
        {
            throw new UnreadableException(FormatFindings.ProtectionUnknown(scope.Where));
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var part in parts.Body)
        {
            var body = Body(scope, part, blocks.OfType<TextBlock>().LastOrDefault()?.Lines[^1].Number ?? 0);
            blocks.AddRange(body.Blocks);
            findings.AddRange(body.Findings);
        }

        if (blocks.Count == 0)
        {
            findings.Add(FormatFindings.BodyMissing(scope.Where));
        }

        if (parts.InlinePictures > 0)
        {
            findings.Add(FormatFindings.Pictures(scope.Where, parts.InlinePictures));
        }

        return new Content
        {
            MediaType = FormatText.MediaType(DocumentFormat.Mail),
            Blocks = blocks.ToImmutable(),
            Attachments = Attachments(scope, parts.Attachments),
            Sender = message.From.Count > 0 ? message.From.ToString() : message.Sender?.ToString(),
            Title = message.Subject is { Length: > 0 } subject ? subject : null,
            Date = message.Date == DateTimeOffset.MinValue ? null : DateOnly.FromDateTime(message.Date.DateTime),
            Findings = findings.ToImmutable(),
        };
    }

    private static Content Body(ReadingScope scope, TextPart part, int linesBefore)
    {
        if (part.IsHtml)
        {
            return Page(scope, part.Text);
        }

        var text = Text(part);
        return new Content { MediaType = "text/plain", Blocks = string.IsNullOrWhiteSpace(text) ? [] : TextLines.Blocks(text, linesBefore + 1) };
    }

    /// <summary>A body that cannot be read leaves its finding; the attachments are still read.</summary>
    private static Content Page(ReadingScope scope, string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? new Content { MediaType = "text/html" } : HtmlReader.Read(scope, text);
        }
        catch (UnreadableException unreadable)
        {
            return new Content { MediaType = "text/html", Findings = unreadable.Finding.Code == "F-001" ? [] : [unreadable.Finding] };
        }
    }

    /// <summary>The text of a plain part; lines that the mail program broke softly are whole again (RFC 3676).</summary>
    private static string Text(TextPart part)
    {
        if (part.ContentType.Charset is null && Bytes(part) is { } bytes)
        {
            return TextDecoding.Decode(bytes)?.Text ?? part.Text;
        }

        return part.IsFlowed
            ? new FlowedToText { DeleteSpace = string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase) }.Convert(part.Text)
            : part.Text;
    }

    private static ImmutableArray<(string, Content)> Attachments(ReadingScope scope, IEnumerable<MimeEntity> entities)
    {
        var names = new AttachmentNames();
        var attachments = ImmutableArray.CreateBuilder<(string, Content)>();
        foreach (var entity in entities)
        {
            if (attachments.Count > scope.Limits.Attachments)
            {
                break;
            }

            var given = entity.ContentDisposition?.FileName ?? entity.ContentType.Name;
            var name = names.Unique(given, entity is MessagePart ? "message.eml" : "attachment");
            attachments.Add((name, scope.ReadAttachment(name, Bytes(entity))));
        }

        return attachments.ToImmutable();
    }

    private static byte[] Bytes(MimeEntity entity)
    {
        using var bytes = new MemoryStream();
        if (entity is MessagePart { Message: { } message })
        {
            message.WriteTo(bytes);
        }
        else if (entity is MimePart { Content: { } content })
        {
            content.DecodeTo(bytes);
        }

        return bytes.ToArray();
    }
}
