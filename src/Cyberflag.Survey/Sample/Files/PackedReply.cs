using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A covering letter and the answer packed together. Places are those in the packed file.</summary>
internal static class PackedReply
{
    public static SampleReply Of(ReplyDraft draft, SampleReply packed) => packed with
    {
        Name = "reply.zip",
        Bytes = StoredZip.Pack(
        [
            ("letter.txt", Encoding.UTF8.GetBytes($"{Wording.Mark}.\n\n{draft.Force.Name}\nFreedom of Information request {draft.Reference}\n\nPlease find our answer enclosed.\n")),
            (packed.Name, packed.Bytes),
        ]),
    };
}
