using System.Collections.Immutable;
using System.Text;
using Cyberflag.Vocabulary;
using MimeKit;

namespace Cyberflag.Request;

/// <summary>A file that goes with a letter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its type: <c>text/csv</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record Enclosure(string Name, string MediaType, byte[] Bytes);

/// <summary>A letter as a mail, ready to be handed over.</summary>
/// <param name="MessageId">Its fixed Message-ID, without brackets.</param>
/// <param name="From">The campaign's address: the sender, and the second recipient, so that what was accepted can be found there.</param>
/// <param name="To">The force's address.</param>
/// <param name="Bytes">The message.</param>
public sealed record LetterMail(string MessageId, string From, string To, byte[] Bytes)
{
    /// <summary>True for the request itself, also where it had to be sent again (<c>request-2</c>).</summary>
    public static bool IsRequest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name == "request" || (name.StartsWith("request-", StringComparison.Ordinal) && name["request-".Length..].All(char.IsAsciiDigit));
    }

    /// <summary>To whom a letter went, and its words, out of the bytes that were kept.</summary>
    public static (string To, string Text) Read(byte[] bytes)
    {
        using var message = MimeMessage.Load(new MemoryStream(bytes, writable: false));
        return (message.To.Mailboxes.FirstOrDefault()?.Address ?? "", $"{message.Subject}\n{message.TextBody}");
    }

    /// <summary>Builds the mail. The same letter at the same instant gives the same bytes.</summary>
    /// <param name="campaign">Who asks.</param>
    /// <param name="reference">The request.</param>
    /// <param name="name">Which letter: <c>request</c>, <c>chaser-1</c>; others than the first are answers in its thread.</param>
    /// <param name="to">The force's address.</param>
    /// <param name="letter">The words.</param>
    /// <param name="enclosures">What goes with it.</param>
    /// <param name="now">The date of the mail.</param>
    /// <param name="thread">The letter in whose thread it stands: the request as it was sent last.</param>
    public static LetterMail Build(
        Campaign campaign, RequestReference reference, string name, string to, Letter letter, ImmutableArray<Enclosure> enclosures, DateTimeOffset now, string thread = "request")
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(letter);
        var body = new TextPart("plain") { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        body.SetText(Encoding.UTF8, letter.Body);
        var parts = new Multipart("mixed") { Boundary = $"=_cf_{reference.Token}_{name}" };
        parts.Add(body);
        foreach (var enclosure in enclosures)
        {
            parts.Add(new MimePart(ContentType.Parse(enclosure.MediaType))
            {
                FileName = enclosure.Name,
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = enclosure.Name },
                ContentTransferEncoding = ContentEncoding.Base64,
                Content = new MimeContent(new MemoryStream(enclosure.Bytes, writable: false)),
            });
        }

        var id = reference.MessageId(campaign, name);
        using var message = new MimeMessage
        {
            MessageId = id,
            Subject = letter.Subject,
            Date = LondonTime.Of(now),
            Body = enclosures.IsEmpty ? body : parts,
        };
        message.From.Add(new MailboxAddress(campaign.Signatory, campaign.Address));
        message.To.Add(MailboxAddress.Parse(to));
        if (campaign.UsesPlusAddresses)
        {
            message.ReplyTo.Add(new MailboxAddress(campaign.Signatory, reference.ThreadAddress(campaign)));
        }

        if (!IsRequest(name))
        {
            message.InReplyTo = reference.MessageId(campaign, thread);
            message.References.Add(message.InReplyTo);
        }

        using var stream = new MemoryStream();
        message.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Dos, International = false }, stream);
        return new LetterMail(id, campaign.Address, to, stream.ToArray());
    }
}
