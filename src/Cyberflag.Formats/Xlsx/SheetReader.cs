using System.Globalization;
using System.Xml;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string Part, bool IsHidden);

/// <summary>Reads one sheet (ECMA-376-1, 18.3): every cell at its own address, whatever gaps there are.</summary>
internal sealed class SheetReader
{
    private readonly SheetDraft draft;
    private bool areRowsHidden;

    private SheetReader(SheetDraft draft) => this.draft = draft;

    public static (Grid Grid, IReadOnlyList<Finding> Findings) Read(
        ReadingScope scope, ZipPackage package, SheetEntry sheet, List<RichText> strings, CellStyles styles)
    {
        var draft = new SheetDraft(scope, sheet.Name, sheet.IsHidden);
        var reader = new SheetReader(draft);
        PackageXml.Read(package, sheet.Part, xml => reader.Read(xml, new CellReading(xml, strings, styles, draft.Notes)));
        return draft.Finish();
    }

    private void Read(XmlReader xml, CellReading cell)
    {
        var rowName = xml.NameTable.Add("row");
        var row = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (ReferenceEquals(xml.LocalName, rowName))
            {
                row = ReadRow(xml, cell, row + 1);
                continue;
            }

            switch (xml.LocalName)
            {
                case "sheetFormatPr":
                    areRowsHidden = PackageXml.IsTrue(PackageXml.Attribute(xml, "zeroHeight"));
                    break;
                case "col":
                    draft.HiddenColumns.Add(xml);
                    break;
                case "mergeCell":
                    draft.Merge(CellRange.TryParse(PackageXml.Attribute(xml, "ref"), out var range) ? range : null);
                    break;
                default:
                    break;
            }
        }
    }

    private int ReadRow(XmlReader xml, CellReading cell, int next)
    {
        var (row, isHidden) = RowAttributes(xml, next);
        var column = 0;
        draft.BeginRow(row, isHidden);
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                {
                    var (address, content) = cell.Read(new CellAddress(row, column));
                    draft.Put(address, content);
                    column = address.Column + 1;
                }
            }
        }

        draft.EndRow();
        return row;
    }

    private (int Row, bool IsHidden) RowAttributes(XmlReader xml, int next)
    {
        var (row, isHidden) = (next, areRowsHidden);
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r":
                    row = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
                    break;
                case "hidden":
                    isHidden = PackageXml.IsTrue(xml.Value);
                    break;
                case "ht" when xml.Value == "0":
                    isHidden = true;
                    break;
                default:
                    break;
            }
        }

        xml.MoveToElement();
        return (row, isHidden);
    }
}
