using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>Refusals under an exemption of the Freedom of Information Act 2000: law enforcement (s.31), and neither confirming nor denying (s.40).</summary>
internal static class ExemptionReply
{
    private static readonly ImmutableArray<string> LawEnforcement =
    [
        "Your request for recorded child sexual offences with an online flag, and for sexual communication with a child (71/17), is refused.",
        "The information is exempt under section 31(1)(a) and section 31(1)(b) of the Freedom of Information Act 2000.",
        "The public interest favours maintaining the exemption.",
    ];

    private static readonly ImmutableArray<string> NeitherConfirmNorDeny =
    [
        "Thank you for your request about sexual communication with a child (71/17).",
        "Under section 40(5) of the Freedom of Information Act 2000 we neither confirm nor deny that any information is held.",
        "Nothing should be inferred from this about whether information is held.",
    ];

    /// <summary>Refused under s.31, as a page.</summary>
    public static SampleReply Page(ReplyDraft draft) => new("refusal.html", PageReply.Page(
        $"{draft.Force.Name}: Freedom of Information {draft.Reference}",
        LawEnforcement.Prepend(Wording.Mark + ".").Aggregate(new StringBuilder(), (body, s) => body.Append(CultureInfo.InvariantCulture, $"<p>{PageReply.Text(s)}</p>\n")).ToString()), [])
    {
        Outcome = "refused",
        Sections = "s.31(1)(a)|s.31(1)(b)",
    };

    /// <summary>Neither confirmed nor denied, as a word processor's letter.</summary>
    public static SampleReply Letter(ReplyDraft draft) => new(
        "refusal.docx", WordFile.Letter([Wording.Mark + ".", draft.Force.Name, $"Freedom of Information request {draft.Reference}", .. NeitherConfirmNorDeny]), [])
    {
        Outcome = "neitherConfirmNorDeny",
        Sections = "s.40(5)",
    };
}
