using System.Globalization;
using System.Xml;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string Part, bool IsHidden);

/// <summary>Reads one sheet (ECMA-376-1, 18.3): every cell at its own address, whatever gaps there are.</summary>
internal sealed class SheetReader
{
    private readonly ReadingLimits limits;
    private readonly string where;
    private readonly SheetEntry sheet;
    private readonly SheetCells cells;
    private readonly SheetNotes notes = new();
    private readonly HiddenColumns hiddenColumns = new();
    private readonly HiddenCells hidden = new();
    private readonly List<CellRange> merged = [];
    private readonly List<Cell> line = [];
    private long malformedRanges;
    private bool areRowsHidden;

    private SheetReader(ReadingScope scope, SheetEntry sheet)
    {
        (limits, this.sheet) = (scope.Limits, sheet);
        (where, cells) = ($"{scope.Where}!{sheet.Name}", new SheetCells(limits));
    }

    public static (Grid Grid, IEnumerable<Finding> Findings) Read(
        ReadingScope scope, ZipPackage package, SheetEntry sheet, List<RichText> strings, CellStyles styles)
    {
        var reader = new SheetReader(scope, sheet);
        PackageXml.Read(package, sheet.Part, xml => reader.Read(xml, new CellReading(xml, strings, styles, reader.notes)));
        return (reader.cells.ToGrid(sheet.Name), reader.Findings());
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
                    hiddenColumns.Add(xml);
                    break;
                case "mergeCell" when CellRange.TryParse(PackageXml.Attribute(xml, "ref"), out var range):
                    merged.Add(range);
                    break;
                case "mergeCell":
                    malformedRanges++;
                    break;
                default:
                    break;
            }
        }

        var (under, unused) = Merging.Apply(cells, merged, limits);
        hidden.UnderMerged = under;
        malformedRanges += unused;
    }

    private int ReadRow(XmlReader xml, CellReading cell, int next)
    {
        var (row, isHidden) = RowAttributes(xml, next);
        var column = 0;
        line.Clear();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                {
                    var (address, content) = cell.Read(new CellAddress(row, column));
                    Place(row, address, content, isHidden);
                    column = address.Column + 1;
                }
            }
        }

        if (line.Count > 0 && !cells.TryAdd(row, line))
        {
            notes.Add(FormatFindings.Contradictory, new CellAddress(row, 0));
        }

        return row;
    }

    private void Place(int row, CellAddress address, Cell cell, bool isRowHidden)
    {
        if (address.Row != row || row < 0 || row >= CellAddress.MostRows || address.Column >= CellAddress.MostColumns)
        {
            cells.Drop();
            return;
        }

        if (cell.Kind == CellKind.Blank)
        {
            return;
        }

        if (isRowHidden || sheet.IsHidden || hiddenColumns[address.Column])
        {
            hidden.Add(address, isRowHidden, hiddenColumns[address.Column]);
            cell = cell with { IsHidden = true };
        }

        while (line.Count <= address.Column)
        {
            line.Add(Cell.Blank);
        }

        if (line[address.Column].Kind != CellKind.Blank)
        {
            notes.Add(FormatFindings.Contradictory, address);
            return;
        }

        line[address.Column] = cell;
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

    private IEnumerable<Finding> Findings()
    {
        foreach (var finding in cells.Findings(where).Concat(hidden.Findings(where, sheet.IsHidden)).Concat(notes.Findings(where)))
        {
            yield return finding;
        }

        if (malformedRanges > 0)
        {
            yield return FormatFindings.MergedRanges(where, malformedRanges);
        }
    }
}
