using System.Buffers;
using System.Globalization;
using System.Xml;

namespace Cyberflag.Publish;

/// <summary>How a cell of the workbook looks; the order is that of the formats in <see cref="WorkbookStyles"/>.</summary>
internal enum CellStyle
{
    /// <summary>Text as it comes.</summary>
    Plain,

    /// <summary>White on dark, wrapped.</summary>
    Header,

    /// <summary>Large and bold.</summary>
    Title,

    /// <summary>Wrapped text.</summary>
    Wrapped,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with one decimal.</summary>
    OneDecimal,

    /// <summary>A number with two decimals.</summary>
    TwoDecimals,

    /// <summary>A notice that must not be missed.</summary>
    Notice,
}

/// <summary>Writes the XML of one worksheet, row by row (ECMA-376 part 1, section 18.3). Texts stand in the cells, numbers are numbers.</summary>
internal sealed class SheetWriter : IDisposable
{
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !XmlConvert.IsXmlChar(c))]);

    private readonly HtmlWriter xml = new();
    private readonly Stream stream;
    private readonly string[] names;
    private int row;
    private int column;

    /// <summary>Begins a sheet with columns of those widths; the first row stays in sight where <paramref name="isFrozen"/>.</summary>
    public SheetWriter(Stream stream, IReadOnlyList<double> widths, bool isFrozen)
    {
        this.stream = stream;
        names = [.. Enumerable.Range(1, widths.Count).Select(Name)];
        xml.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\">");
        if (isFrozen)
        {
            xml.Write($"<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }

        xml.Write($"</sheetView></sheetViews><cols>");
        for (var i = 0; i < widths.Count; i++)
        {
            xml.Write($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" customWidth=\"1\"/>");
        }

        xml.Write($"</cols><sheetData>");
    }

    /// <summary>Begins the next row.</summary>
    public void Row()
    {
        EndRow();
        xml.Flush(stream);
        row++;
        xml.Write($"<row r=\"{row}\">");
    }

    /// <summary>A row of texts in one style.</summary>
    public void Row(CellStyle style, params IEnumerable<string> texts)
    {
        Row();
        foreach (var text in texts)
        {
            Text(text, style);
        }
    }

    /// <summary>A cell of text; an empty one is skipped.</summary>
    public void Text(string text, CellStyle style = CellStyle.Plain)
    {
        if (text.Length > 0)
        {
            xml.Write($"<c r=\"{names[column]}{row}\" s=\"{(int)style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Printable(text)}</t></is></c>");
        }

        column++;
    }

    /// <summary>A cell with a number; none where there is no number.</summary>
    public void Number(double? value, CellStyle style)
    {
        if (value is { } number)
        {
            xml.Write($"<c r=\"{names[column]}{row}\" s=\"{(int)style}\"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v></c>");
        }

        column++;
    }

    /// <summary>Ends the sheet, with buttons to filter the rows where <paramref name="hasFilter"/>.</summary>
    public void End(bool hasFilter)
    {
        EndRow();
        xml.Write($"</sheetData>");
        if (hasFilter)
        {
            xml.Write($"<autoFilter ref=\"A1:{names[^1]}{row}\"/>");
        }

        xml.Write($"</worksheet>");
        xml.Flush(stream, always: true);
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private void EndRow()
    {
        if (row > 0)
        {
            xml.Write($"</row>");
        }

        column = 0;
    }

    /// <summary>Control characters and halves of surrogates, which XML cannot hold, become U+FFFD.</summary>
    private static string Printable(string text) => text.AsSpan().ContainsAny(Unprintable)
        ? string.Concat(text.EnumerateRunes().Select(r => r.Value >= 0x10000 || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"))
        : text;

    private static string Name(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
