using System.Xml;

namespace Cyberflag.Formats;

/// <summary>The parts of a workbook, found by its relationships (ECMA-376-2, 9.3) and not by their usual names.</summary>
internal sealed class WorkbookParts
{
    private const string UsualWorkbook = "xl/workbook.xml";

    private WorkbookParts()
    {
    }

    public List<SheetEntry> Sheets { get; } = [];

    /// <summary>Sheets without cells: charts and dialogues.</summary>
    public int Others { get; private set; }

    /// <summary>True where days are counted from 1904.</summary>
    public bool Is1904 { get; private set; }

    public string? Strings { get; private set; }

    public string? Styles { get; private set; }

    public static WorkbookParts Read(ZipPackage package)
    {
        var workbook = Relationships.Of(package, "").Find(r => r.Type == "officeDocument").Target ?? UsualWorkbook;
        var relationships = Relationships.Of(package, workbook);
        var parts = new WorkbookParts
        {
            Strings = relationships.Find(r => r.Type == "sharedStrings").Target,
            Styles = relationships.Find(r => r.Type == "styles").Target,
        };
        PackageXml.Read(package, workbook, xml => parts.ReadWorkbook(xml, relationships));
        return parts;
    }

    private void ReadWorkbook(XmlReader xml, List<Relationship> relationships)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                Is1904 = PackageXml.IsTrue(PackageXml.Attribute(xml, "date1904"));
            }
            else if (xml.LocalName == "sheet" && xml.Depth == 2)
            {
                var id = PackageXml.Attribute(xml, "id");
                var target = relationships.Find(r => r.Id == id);
                var name = PackageXml.Attribute(xml, "name") ?? "";
                var isHidden = PackageXml.Attribute(xml, "state") is "hidden" or "veryHidden";
                if (target.Type == "worksheet")
                {
                    Sheets.Add(new SheetEntry(name, target.Target!, isHidden));
                }
                else
                {
                    Others++;
                }
            }
        }
    }
}
