using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A refusal for cost (Freedom of Information Act 2000 s.12), as mail or as a page. Its numbers are a workload and a limit, no
/// statistics.
/// </summary>
internal static class RefusalReply
{
    private const string Cost = "cost";
    private const string Section = "s.12(1)";

    /// <summary>Writes it; layout 0 is mail, layout 1 a page.</summary>
    /// <param name="draft">What the force was asked.</param>
    /// <param name="records">How many records it says it would have to read.</param>
    public static SampleReply Write(ReplyDraft draft, int records)
    {
        string[] sentences =
        [
            $"{Wording.Mark}.",
            "Your request for recorded child sexual offences with an online flag, and for sexual communication with a child (71/17), "
                + "is refused under section 12(1) of the Freedom of Information Act 2000.",
            $"The flag cannot be searched for. {records} records would each have to be read, at five minutes a record, which exceeds the "
                + "appropriate limit of 18 hours or £450.",
        ];
        return draft.Layout == 0
            ? new SampleReply("refusal.eml", MailReply.Mail(draft.Force, draft.Date, draft.Reference,
                [.. sentences.SelectMany(s => new[] { s, "" }), "Information Disclosure Unit", draft.Force.Name]), [])
            {
                Outcome = Cost,
                Sections = Section,
            }
            : new SampleReply("refusal.html", PageReply.Page(
                $"{draft.Force.Name}: Freedom of Information {draft.Reference}",
                sentences.Aggregate(new StringBuilder(), (body, s) => body.Append($"<p>{PageReply.Text(s)}</p>\n")).ToString()), [])
            {
                Outcome = Cost,
                Sections = Section,
            };
    }
}
