using System.Globalization;
using System.Security;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A reply as an OpenDocument spreadsheet (OASIS OpenDocument 1.2, part 1, chapter 9), with repeated blanks and merged cells.</summary>
internal static class OdsFile
{
    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    public static SampleReply Write(ReplyDraft draft, params IEnumerable<ReplyTable> tables)
    {
        var sheet = SampleSheet.Of(draft, tables);
        var xml = new StringBuilder(Start)
            .Append($"<office:document-content xmlns:office=\"{Office}\" xmlns:table=\"{Table}\" xmlns:text=\"{Text}\" office:version=\"1.2\">")
            .Append($"<office:body><office:spreadsheet><table:table table:name=\"{sheet.Name}\">");
        foreach (var (index, row) in sheet.Rows.Index())
        {
            xml.Append("<table:table-row>");
            foreach (var (column, cell) in row.Index())
            {
                xml.Append(cell is not null ? Cell(cell) : IsCovered(sheet, index, column) ? "<table:covered-table-cell/>" : "<table:table-cell/>");
            }

            // A spreadsheet program fills the rest of the row.
            xml.Append($"<table:table-cell table:number-columns-repeated=\"{1024 - row.Length}\"/></table:table-row>");
        }

        xml.Append("</table:table></office:spreadsheet></office:body></office:document-content>");
        return new SampleReply("reply.ods", StoredZip.Pack(
        [
            ("mimetype", Encoding.ASCII.GetBytes(Type)),
            ("content.xml", Encoding.UTF8.GetBytes(xml.ToString())),
            ("META-INF/manifest.xml", Encoding.UTF8.GetBytes(
                $"{Start}<manifest:manifest xmlns:manifest=\"{Manifest}\" manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{Type}\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>")),
        ]), sheet.Statements);
    }

    private static string Cell(TableCell cell)
    {
        var span = (cell.Across > 1 || cell.Down > 1) ? $" table:number-columns-spanned=\"{cell.Across}\" table:number-rows-spanned=\"{cell.Down}\"" : "";
        var value = cell.Said is not null && long.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? $" office:value-type=\"float\" office:value=\"{number}\""
            : " office:value-type=\"string\"";
        return $"<table:table-cell{value}{span}><text:p>{SecurityElement.Escape(cell.Plain)}</text:p></table:table-cell>";
    }

    private static bool IsCovered(SampleSheet sheet, int row, int column) => sheet.Rows.Take(row + 1).Index().Any(r => r.Item.Index().Any(c =>
        c.Item is { } cell && r.Index + cell.Down > row && c.Index <= column && c.Index + cell.Across > column && (cell.Down > 1 || cell.Across > 1)));
}
