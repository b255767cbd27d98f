using System.Security;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A reply as a word processor's letter (ECMA-376 part 1, chapter 17): prose, tables with merged cells, prose.</summary>
internal static class WordFile
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    public static SampleReply Write(ReplyDraft draft, params IEnumerable<ReplyTable> tables)
    {
        var all = tables.ToList();
        var body = new StringBuilder(Paragraph(draft.Force.Name)).Append(Paragraph($"Freedom of Information request {draft.Reference}")).Append(Paragraph(Wording.Mark + "."));
        foreach (var table in all)
        {
            body.Append(Paragraph(table.Caption)).Append(Table(table));
        }

        body.Append(string.Concat(all.SelectMany(t => t.Footnotes).Concat(draft.Remarks).Select(Paragraph)));
        return new SampleReply("reply.docx", Package(body), [.. all.SelectMany((t, i) => t.Statements((row, column) => $"t.{i + 1}/r.{row + 1}/c.{column + 1}"))]);
    }

    /// <summary>A letter without a table, a paragraph a line.</summary>
    public static byte[] Letter(IEnumerable<string> lines) => Package(new StringBuilder(string.Concat(lines.Select(Paragraph))));

    private static byte[] Package(StringBuilder body) => StoredZip.Pack(
    [
        Part("[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        Part("_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Document}\" Target=\"word/document.xml\"/></Relationships>"),
        Part("word/document.xml", $"<w:document xmlns:w=\"{Main}\"><w:body>{body}</w:body></w:document>"),
    ]);

    private static string Table(ReplyTable table) =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(table.Rows[0].Select(_ => "<w:gridCol w:w=\"1500\"/>"))}</w:tblGrid>"
        + string.Concat(table.Rows.Select((row, r) => $"<w:tr>{string.Concat(row.Select((cell, c) => Cell(table, cell, r, c)))}</w:tr>"))
        + "</w:tbl>";

    private static string Cell(ReplyTable table, TableCell? cell, int row, int column)
    {
        var continues = cell is null && table.Rows.Take(row).Index().Any(r => r.Item[column] is { Down: > 1 } above && r.Index + above.Down > row);
        var merge = continues ? "<w:vMerge/>" : cell is { Down: > 1 } ? "<w:vMerge w:val=\"restart\"/>" : "";
        return $"<w:tc><w:tcPr>{merge}</w:tcPr>{Paragraph(cell)}</w:tc>";
    }

    private static string Paragraph(TableCell? cell) => cell is { Mark.Length: > 0 }
        ? $"<w:p>{Run(cell.Text)}<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>{cell.Mark}</w:t></w:r></w:p>"
        : Paragraph(cell?.Text ?? "");

    private static string Paragraph(string text) => text.Length == 0 ? "<w:p/>" : $"<w:p>{Run(text)}</w:p>";

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static (string Name, byte[] Bytes) Part(string name, string xml) => (name, Encoding.UTF8.GetBytes(Start + xml));
}
