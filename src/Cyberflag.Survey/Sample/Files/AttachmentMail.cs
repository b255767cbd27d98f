namespace Cyberflag.Surveys.Sample;

/// <summary>A short mail with the answer in a file attached to it (RFC 2046, multipart/mixed). Places are those in the attached file.</summary>
internal static class AttachmentMail
{
    private const string Boundary = "synthetic-part";

    public static SampleReply Of(ReplyDraft draft, SampleReply attached) => attached with
    {
        Name = "reply.eml",
        Bytes = MailReply.Mail(
            draft.Force, draft.Date, draft.Reference,
            [
                $"--{Boundary}", "Content-Type: text/plain; charset=utf-8", "", $"{Wording.Mark}.", "", "Dear Requester,", "",
                "Please find our answer attached.", "", "Information Disclosure Unit", draft.Force.Name,
                $"--{Boundary}", $"Content-Type: application/octet-stream; name=\"{attached.Name}\"",
                $"Content-Disposition: attachment; filename=\"{attached.Name}\"", "Content-Transfer-Encoding: base64", "",
                .. Convert.ToBase64String(attached.Bytes).Chunk(76).Select(line => new string(line)),
                $"--{Boundary}--",
            ],
            $"multipart/mixed; boundary=\"{Boundary}\""),
    };
}
