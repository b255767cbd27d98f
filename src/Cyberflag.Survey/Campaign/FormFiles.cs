using Cyberflag.Request;
using Cyberflag.Surveys.Sample;

namespace Cyberflag.Surveys;

/// <summary>The reply form as files that a force can fill in.</summary>
public static class FormFiles
{
    /// <summary>Names of the files.</summary>
    public const string CsvName = "reply-form.csv", XlsxName = "reply-form.xlsx";

    /// <summary>One table below the other, with the byte order mark by which spreadsheets know UTF-8.</summary>
    public static byte[] Csv(ReplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var lines = new CsvLines(lineEnd: "\r\n");
        var width = form.Tables.Max(t => t.Header.Length);
        void Add(params IEnumerable<string> cells) => lines.Add(Enumerable.Concat(cells, Enumerable.Repeat("", width)).Take(width));
        Add(form.Title);
        Add(form.Guidance);
        foreach (var table in form.Tables)
        {
            Add();
            Add(table.Caption);
            Add(table.Header);
            foreach (var row in table.Rows)
            {
                Add(row);
            }
        }

        return lines.ToBytes(withMark: true);
    }

    /// <summary>A workbook with a sheet for each table; bytes that depend on the form alone.</summary>
    public static byte[] Xlsx(ReplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var workbook = new WorkbookParts();
        foreach (var table in form.Tables)
        {
            workbook.AddSheet(table.Name);
            workbook.AddRow(form.Title);
            workbook.AddRow(form.Guidance);
            workbook.AddRow();
            workbook.AddRow(table.Caption);
            workbook.AddRow([.. table.Header]);
            foreach (var row in table.Rows)
            {
                workbook.AddRow([.. row.Select(c => c.Length == 0 ? null : c)]);
            }
        }

        return workbook.ToBytes();
    }
}
