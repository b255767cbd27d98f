using System.Globalization;
using System.Xml;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Reads one <c>table:table</c> of a spreadsheet (ODF 1.3, part 3, 9): every cell at its address, repetitions within the limits.</summary>
internal sealed class OdsSheetReader(ReadingScope scope, XmlReader xml, OdfStyles styles, QuarantineNotes told)
{
    private readonly OdsCellReading cell = new(scope, xml, styles, told);
    private readonly List<(string? Style, int Count)> defaults = [];
    private SheetDraft draft = null!;
    private int row;
    private int column;
    private int hiddenGroups;

    /// <summary>Reads the table that the reader is on; afterwards the reader is on its end.</summary>
    public (Grid Grid, IReadOnlyList<Finding> Findings) Read(int number)
    {
        var name = PackageXml.Attribute(xml, "name") ?? $"Table {number.ToString(CultureInfo.InvariantCulture)}";
        draft = new SheetDraft(scope, name, styles.IsHiddenTable(PackageXml.Attribute(xml, "style-name")));
        var (depth, groups) = (xml.Depth, new Stack<int>());
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.EndElement && groups.TryPeek(out var group) && xml.Depth == group)
                {
                    groups.Pop();
                    hiddenGroups--;
                }
                else if (xml.NodeType == XmlNodeType.Element)
                {
                    Element(groups);
                }
            }
        }

        return draft.Finish();
    }

    private void Element(Stack<int> groups)
    {
        switch (xml.LocalName)
        {
            case "table-column":
                ReadColumn();
                break;
            case "table-row-group" or "table-column-group" when PackageXml.Attribute(xml, "display") == "false" && !xml.IsEmptyElement:
                groups.Push(xml.Depth);
                hiddenGroups++;
                break;
            case "table-row":
                ReadRow();
                break;
            case "frame" or "custom-shape" or "rect" or "g" or "line" or "polyline" or "path" or "ellipse" or "circle" or "connector" or "caption":
                cell.Draw();
                break;
            case "named-expressions" or "conditional-formats" or "forms" or "dde-links" or "scenario" or "table-source":
                xml.Skip();
                break;
            default:
                break;
        }
    }

    private void ReadColumn()
    {
        var count = Repeated("number-columns-repeated", CellAddress.MostColumns);
        var style = PackageXml.Attribute(xml, "style-name");
        if (IsHidden("table-column", style))
        {
            draft.HiddenColumns.Hide(column, count);
        }

        defaults.Add((PackageXml.Attribute(xml, "default-cell-style-name"), count));
        column += count;
    }

    private void ReadRow()
    {
        var repeated = Repeated("number-rows-repeated", CellAddress.MostRows);
        var isHidden = IsHidden("table-row", PackageXml.Attribute(xml, "style-name"));
        var style = PackageXml.Attribute(xml, "default-cell-style-name");
        draft.BeginRow(row, isHidden);
        var (at, depth) = (0, xml.Depth);
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "table-cell" or "covered-table-cell")
                {
                    at = ReadCell(at, style);
                }
            }
        }

        row = (int)Math.Min((long)row + repeated, CellAddress.MostRows);
        draft.EndRow(repeated);
    }

    private int ReadCell(int at, string? rowStyle)
    {
        var repeated = Repeated("number-columns-repeated", CellAddress.MostColumns);
        var (across, down) = (Repeated("number-columns-spanned", CellAddress.MostColumns), Repeated("number-rows-spanned", CellAddress.MostRows));
        var address = new CellAddress(row, at);
        var content = cell.Read(address, PackageXml.Attribute(xml, "style-name") ?? rowStyle ?? DefaultStyle(at), draft.Notes);
        for (var i = 0; i < repeated && content.Kind != CellKind.Blank && at + i < CellAddress.MostColumns; i++)
        {
            draft.Put(new CellAddress(row, at + i), content);
        }

        if (across > 1 || down > 1)
        {
            draft.Merge(new CellRange(address, new CellAddress(Math.Min(row + down, CellAddress.MostRows) - 1, Math.Min(at + across, CellAddress.MostColumns) - 1)));
        }

        return (int)Math.Min((long)at + repeated, CellAddress.MostColumns);
    }

    private bool IsHidden(string family, string? style) =>
        hiddenGroups > 0 || PackageXml.Attribute(xml, "visibility") is "collapse" or "filter" || styles.IsOfNoSize(family, style);

    private string? DefaultStyle(int at)
    {
        foreach (var (style, count) in defaults)
        {
            if ((at -= count) < 0)
            {
                return style;
            }
        }

        return null;
    }

    private int Repeated(string attribute, int most) =>
        long.TryParse(PackageXml.Attribute(xml, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? (int)Math.Clamp(count, 1, most)
        : PackageXml.Attribute(xml, attribute) is { Length: > 18 } ? most : 1;
}
