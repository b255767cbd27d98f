using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A reply as mail of HTML alone.</summary>
internal static class HtmlMailFile
{
    public static SampleReply Write(ReplyDraft draft, params IEnumerable<ReplyTable> tables)
    {
        var all = tables.ToList();
        var body = new StringBuilder($"<p>{PageReply.Text(Wording.Mark)}.</p>\n<p>Dear Requester,</p>\n<p>The counts are recorded offences.</p>\n")
            .AppendJoin("", all.Select(HtmlTable.Of))
            .AppendJoin("", draft.Remarks.Select(r => $"<p>{PageReply.Text(r)}</p>\n"))
            .Append($"<p>Information Disclosure Unit<br>{PageReply.Text(draft.Force.Name)}</p>\n");
        var page = Encoding.UTF8.GetString(PageReply.Page($"{draft.Force.Name}: Freedom of Information {draft.Reference}", body.ToString()));
        return new SampleReply(
            "reply.eml", MailReply.Mail(draft.Force, draft.Date, draft.Reference, page.Split('\n'), "text/html; charset=utf-8"),
            [.. all.SelectMany((t, i) => t.Statements((row, column) => $"t.{i + 1}/r.{row + 1}/c.{column + 1}"))]);
    }
}
