using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>A way in which a force can answer.</summary>
/// <param name="Name">What it is: <c>pdf, ruled</c>.</param>
/// <param name="Write">Writes the reply.</param>
internal sealed record ReplyLayout(string Name, Func<ReplyDraft, SampleReply> Write);

/// <summary>All formats and layouts in which the forces of the national sample answer: a force a layout, in turn.</summary>
internal static class NationalReplies
{
    /// <summary>The layouts.</summary>
    public static ImmutableArray<ReplyLayout> Layouts { get; } =
    [
        new("csv, long", CsvReply.Write),
        new("workbook, merged headers, several tables a sheet", d => WorkbookReply.Write(d with { Layout = 0 })),
        new("pdf, ruled", d => PdfFile.Ruled(d, d.Each(m => YearsAcross.Of(d, m)))),
        new("letter, table", d => WordFile.Write(d, d.Each(m => YearsDown.Of(d, m)))),
        new("open document, groups down", d => OdsFile.Write(d, GroupsDown.Of(d))),
        new("old workbook", d => XlsFile.Write(d, d.Each(m => YearsAcross.Of(d, m)))),
        new("page, years merged down", PageReply.Write),
        new("mail, aligned table", MailReply.Write),
        new("mail, sentences", SentenceReply.Mail),
        new("mail, label = number", LabelEquals.Mail),
        new("mail, numbered answers", NumberedAnswers.Mail),
        new("mail, a cell a line", d => FlowedTable.CellALine(d, Summary.Of(d))),
        new("mail, a row a line", d => FlowedTable.RowALine(d, Summary.Of(d))),
        new("mail, all on one line", d => FlowedTable.OneLine(d, Summary.Of(d))),
        new("mail, html", d => HtmlMailFile.Write(d, d.Each(m => YearsAcross.Of(d, m)))),
        new("mail, workbook attached", d => AttachmentMail.Of(d, XlsxFile.Write(d, GroupsDown.Of(d)))),
        new("mail, csv attached", d => AttachmentMail.Of(d, DelimitedFile.Commas(d, LongForm.Of(d)))),
        new("zip, csv", d => PackedReply.Of(d, DelimitedFile.Commas(d, LongForm.Of(d)))),
        new("workbook, totals first", d => XlsxFile.Write(d, d.Each(m => YearsAcross.Of(d, m, totalFirst: true)))),
        new("workbook, of which", d => XlsxFile.Write(d, OfWhich.Of(d))),
        new("workbook, footnote marks", d => XlsxFile.Write(d, Summary.WithMarks(d))),
        new("workbook, hidden sheet", d => XlsxFile.WithHiddenSheet(d, d.Each(m => YearsDown.Of(d, m)))),
        new("workbook with macros", d => XlsxFile.WithMacros(d, GroupsDown.Of(d))),
        new("workbook, a sheet a measure", d => WorkbookReply.Write(d with { Layout = 1 })),
        new("workbook, Welsh labels", d => XlsxFile.Write(d, d.Each(m => WelshTable.Of(d, m)))),
        new("tabs, Windows-1252", d => DelimitedFile.Tabs(d, Summary.Of(d))),
        new("strokes, carriage returns", d => DelimitedFile.Strokes(d, GroupsDown.Of(d))),
        new("csv, UTF-16", d => DelimitedFile.Utf16(d, OfWhich.Of(d))),
        new("old workbook, groups down", d => XlsFile.Write(d, GroupsDown.Of(d))),
        new("open document, footnote marks", d => OdsFile.Write(d, Summary.WithMarks(d))),
        new("letter, groups down", d => WordFile.Write(d, GroupsDown.Of(d))),
        new("letter, sentences", SentenceReply.Letter),
        new("pdf, unruled", d => PdfFile.Unruled(d, d.Each(m => YearsAcross.Of(d, m)))),
        new("pdf, of which", d => PdfFile.Ruled(d, OfWhich.Of(d))),
    ];

    /// <summary>The layout of a force: the forces that answer have them in turn, so that each occurs.</summary>
    public static ReplyLayout LayoutOf(Force force) => Layouts[FictionalForces.All.TakeWhile(f => f != force).Count(Answers) % Layouts.Length];

    private static bool Answers(Force force) => ConductOf.Force(force) is not (Conduct.Refuses or Conduct.NeverAnswers);

    /// <summary>Its refusal: a ground of its own for each force that refuses.</summary>
    public static SampleReply Refuse(ReplyDraft draft, int records) => draft.Force.Id switch
    {
        "galdershire" => RefusalReply.Write(draft, records),
        "narrowfen" => ExemptionReply.Page(draft),
        _ => ExemptionReply.Letter(draft),
    };
}
