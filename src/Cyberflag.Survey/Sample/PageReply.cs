using System.Collections.Immutable;
using System.Net;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A reply as a web page of a disclosure log: prose, then a table a measure with each year merged down over its rows. Layout 0
/// has ages down and sexes across; layout 1 has sexes down and ages across, and thousands with commas.
/// </summary>
internal static class PageReply
{
    /// <summary>Writes it.</summary>
    public static SampleReply Write(ReplyDraft draft)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var body = new StringBuilder()
            .Append($"<p>{Text(Wording.Mark)}.</p>\n")
            .Append("<h2>You asked</h2>\n")
            .Append("<p>How many of these offences were recorded in each financial year, by age and sex of the victim?</p>\n")
            .Append("<h2>Our response</h2>\n")
            .Append("<p>We hold the information. The counts are recorded offences.</p>\n");
        for (var table = 0; table < draft.Measures.Length; table++)
        {
            AddTable(body, draft, draft.Measures[table], table + 1, statements);
        }

        foreach (var remark in draft.Remarks)
        {
            body.Append($"<p>{Text(remark)}</p>\n");
        }

        return new SampleReply(
            "reply.html", Page($"{draft.Force.Name}: Freedom of Information {draft.Reference}", body.ToString()), statements.ToImmutable());
    }

    /// <summary>A page of that title and body.</summary>
    public static byte[] Page(string title, string body) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{Text(title)}</title></head>\n"
        + $"<body>\n<h1>{Text(title)}</h1>\n{body}</body>\n</html>\n");

    /// <summary>Text with the signs of markup escaped.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void AddTable(
        StringBuilder body, ReplyDraft draft, Measure measure, int table, ImmutableArray<Statement>.Builder statements)
    {
        var agesDown = draft.Layout == 0;
        var (down, across) = agesDown ? (draft.Ages, Part.Sexes) : (Part.Sexes, draft.Ages);
        body.Append($"<table>\n<caption>{Text(Wording.Label(measure))}</caption>\n<thead>\n")
            .Append("<tr><th rowspan=\"2\">Year</th>").Append($"<th rowspan=\"2\">{(agesDown ? "Age" : "Sex")} of victim</th>")
            .Append($"<th colspan=\"{across.Length}\">{(agesDown ? "Sex" : "Age")} of victim</th></tr>\n")
            .Append($"<tr>{string.Concat(across.Select(p => $"<th>{Text(p.Label)}</th>"))}</tr>\n</thead>\n<tbody>\n");

        // Two rows of headings stand above; two columns of headings stand before.
        var row = 2;
        foreach (var year in measure.Periods)
        {
            foreach (var part in down)
            {
                row++;
                var said = across.Select(other => agesDown
                    ? draft.State(measure, year, part, other)
                    : draft.State(measure, year, other, part, "#,0")).ToList();
                body.Append("<tr>")
                    .Append(part == down[0] ? $"<th rowspan=\"{down.Length}\">{Wording.Year(year, draft.Layout)}</th>" : "")
                    .Append($"<th>{Text(part.Label)}</th>{string.Concat(said.Select(s => $"<td>{Text(s.Stated)}</td>"))}</tr>\n");
                statements.AddRange(said.Select((s, i) => s with { Locator = $"t.{table}/r.{row}/c.{i + 3}" }));
            }
        }

        body.Append("</tbody>\n</table>\n");
    }
}
