using MimeKit;

namespace Cyberflag.Formats;

/// <summary>The parts of a mail by what they are to its reader.</summary>
internal sealed class MailParts
{
    private readonly List<TextPart> plain = [];
    private readonly List<TextPart> html = [];
    private readonly List<TextPart> htmlBesidePlain = [];

    private MailParts()
    {
    }

    /// <summary>The text of the mail in order: plain where there is any, and pages that are no other form of it.</summary>
    public IEnumerable<TextPart> Body => plain.Exists(p => !string.IsNullOrWhiteSpace(p.Text))
        ? plain.Concat(html)
        : htmlBesidePlain.Concat(html);

    public List<MimeEntity> Attachments { get; } = [];

    /// <summary>Pictures that stand within the text, such as the crest of a letterhead.</summary>
    public int InlinePictures { get; private set; }

    public bool IsEncrypted { get; private set; }

    public static MailParts Of(MimeMessage message)
    {
        var parts = new MailParts();
        if (message.Body is { } body)
        {
            parts.Add(body, isAlternative: false);
        }

        return parts;
    }

    private void Add(MimeEntity entity, bool isAlternative)
    {
        var type = entity.ContentType;
        if (type.IsMimeType("multipart", "encrypted")
            || (type.MediaSubtype.EndsWith("pkcs7-mime", StringComparison.OrdinalIgnoreCase) && !IsSignedOnly(type)))
        {
            IsEncrypted = true;
            return;
        }

        if (entity is Multipart multipart)
        {
            if (multipart.Count == 0 && !string.IsNullOrWhiteSpace(multipart.Preamble))
            {
                // A mail that names no boundary, or another than it has: mail programs show what is there as text.
                plain.Add(new TextPart("plain") { Text = multipart.Preamble });
            }

            foreach (var part in multipart)
            {
                Add(part, isAlternative || multipart is MultipartAlternative);
            }

            return;
        }

        AddLeaf(entity, isAlternative);
    }

    private void AddLeaf(MimeEntity entity, bool isAlternative)
    {
        var isFile = entity.IsAttachment || entity.ContentDisposition?.FileName is not null || entity.ContentType.Name is not null;
        switch (entity)
        {
            case TextPart { IsHtml: true } page when !isFile:
                (isAlternative ? htmlBesidePlain : html).Add(page);
                break;
            case TextPart text when !isFile && text.ContentType.IsMimeType("text", "plain"):
                plain.Add(text);
                break;
            case MimePart part when part.ContentType.IsMimeType("image", "*") && !entity.IsAttachment:
                InlinePictures++;
                break;
            case MimePart part when part.ContentType.MediaSubtype is "pgp-signature" or "pkcs7-signature" or "x-pkcs7-signature":
                break;
            default:
                Attachments.Add(entity);
                break;
        }
    }

    private static bool IsSignedOnly(ContentType type) =>
        string.Equals(type.Parameters["smime-type"], "signed-data", StringComparison.OrdinalIgnoreCase);
}
