using System.Globalization;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A reply as a PDF (ISO 32000-1) of A4 pages, a table a page: ruled with lines around its cells, or unruled.</summary>
internal static class PdfFile
{
    private const int Height = 842;
    private const int Left = 50;
    private const int Right = 545;
    private const int Line = 18;
    private const int LettersALine = 100;

    public static SampleReply Ruled(ReplyDraft draft, params IEnumerable<ReplyTable> tables) => Write(draft, [.. tables], true);

    public static SampleReply Unruled(ReplyDraft draft, params IEnumerable<ReplyTable> tables) => Write(draft, [.. tables], false);

    private static SampleReply Write(ReplyDraft draft, List<ReplyTable> tables, bool isRuled)
    {
        var pages = tables.Select((table, index) => Page(draft, table, isRuled, index == tables.Count - 1)).ToList();
        return new SampleReply(
            "reply.pdf", Document(pages), [.. tables.SelectMany((t, i) => t.Statements((row, column) => $"p.{i + 1}/t.1/r.{row + 1}/c.{column + 1}"))]);
    }

    private static string Page(ReplyDraft draft, ReplyTable table, bool isRuled, bool isLast)
    {
        var page = new StringBuilder();
        var y = Height - 60;
        foreach (var text in new[] { draft.Force.Name, $"Freedom of Information request {draft.Reference}", Wording.Mark, table.Caption })
        {
            y = Paragraph(page, text, y);
        }

        y -= Line / 2;
        var columns = Columns(table);
        var top = y;
        foreach (var (index, row) in table.Rows.Index())
        {
            foreach (var (column, cell) in row.Index().Where(c => c.Item is not null))
            {
                Text(page, columns[column] + 4, y - 13, cell!.Plain);
                if (isRuled)
                {
                    Box(page, columns[column], y - (Line * cell.Down), columns[column + cell.Across] - columns[column], Line * cell.Down);
                }
            }

            y = top - (Line * (index + 1));
        }

        y -= Line;
        foreach (var text in table.Footnotes.Concat(isLast ? draft.Remarks : []))
        {
            y = Paragraph(page, text, y);
        }

        return page.ToString();
    }

    // The labels in front get the room that they need at 9 points, the numbers share the rest.
    private static int[] Columns(ReplyTable table)
    {
        var numbers = table.Rows.SelectMany(r => r.Index()).Where(c => c.Item?.Said is not null).Min(c => c.Index);
        var at = new List<int> { Left };
        for (var column = 0; column < numbers; column++)
        {
            at.Add(at[^1] + 12 + (table.Rows.Max(r => r[column]?.Plain.Length ?? 0) * 9 / 2));
        }

        var left = table.Rows[0].Length - numbers;
        var start = at[^1];
        for (var i = 1; i <= left; i++)
        {
            at.Add(start + ((Right - start) * i / left));
        }

        return [.. at];
    }

    private static int Paragraph(StringBuilder page, string text, int y)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > LettersALine)
            {
                Text(page, Left, y, line.ToString());
                (line, y) = (new StringBuilder(), y - 14);
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        Text(page, Left, y, line.ToString());
        return y - Line;
    }

    private static void Text(StringBuilder page, int x, int y, string text) => page.Append(
        CultureInfo.InvariantCulture, $"BT /F1 9 Tf {x} {y} Td ({text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)}) Tj ET\n");

    private static void Box(StringBuilder page, int x, int y, int width, int height) =>
        page.Append(CultureInfo.InvariantCulture, $"{x} {y} {width} {height} re S\n");

    private static byte[] Document(List<string> pages)
    {
        var kids = string.Join(' ', pages.Select((_, i) => $"{4 + (i * 2)} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        foreach (var (index, page) in pages.Index())
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {Height}] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (index * 2)} 0 R >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}endstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => file.Append(CultureInfo.InvariantCulture, $"{p:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
