using System.Collections.Immutable;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>Lines of a letter; each number knows its line, from 1, and where in it it stands.</summary>
internal sealed class ReplyLines(ReplyDraft draft)
{
    private readonly ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();

    /// <summary>The lines so far.</summary>
    public List<string> Lines { get; } =
        [$"{Wording.Mark}.", "", "Dear Requester,", "", $"Freedom of Information request {draft.Reference}", ""];

    /// <summary>Adds a line of texts and numbers in turn.</summary>
    public ReplyLines Add(params IEnumerable<object> parts)
    {
        var line = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is Statement said)
            {
                statements.Add(said with { Locator = $"l.{Lines.Count + 1}:{line.Length}-{line.Length + said.Stated.Length}" });
                line.Append(said.Stated);
            }
            else
            {
                line.Append(part);
            }
        }

        Lines.Add(line.ToString());
        return this;
    }

    /// <summary>The letter as mail, signed.</summary>
    public SampleReply ToMail()
    {
        Lines.AddRange(["", .. draft.Remarks, "", "Information Disclosure Unit", draft.Force.Name]);
        return new SampleReply("reply.eml", MailReply.Mail(draft.Force, draft.Date, draft.Reference, Lines), statements.ToImmutable());
    }

    /// <summary>The letter as a word processor's file, a paragraph a line.</summary>
    public SampleReply ToLetter()
    {
        Lines.AddRange(["", .. draft.Remarks, "", "Information Disclosure Unit", draft.Force.Name]);
        return new SampleReply("reply.docx", WordFile.Letter(Lines), statements.ToImmutable());
    }
}
