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
        var workbook = Relationships(package, "").Find(r => r.Type == "officeDocument").Target ?? UsualWorkbook;
        var relationships = Relationships(package, workbook);
        var parts = new WorkbookParts
        {
            Strings = relationships.Find(r => r.Type == "sharedStrings").Target,
            Styles = relationships.Find(r => r.Type == "styles").Target,
        };
        PackageXml.Read(package, workbook, xml => parts.ReadWorkbook(xml, relationships));
        return parts;
    }

    private void ReadWorkbook(XmlReader xml, List<(string Id, string Type, string? Target)> relationships)
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

    private static List<(string Id, string Type, string? Target)> Relationships(ZipPackage package, string source)
    {
        var slash = source.LastIndexOf('/');
        var (folder, file) = (source[..(slash + 1)], source[(slash + 1)..]);
        var part = $"{folder}_rels/{file}.rels";
        var found = new List<(string, string, string?)>();
        if (!package.Has(part))
        {
            return found;
        }

        PackageXml.Read(package, part, xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && PackageXml.Attribute(xml, "TargetMode") != "External")
                {
                    var type = PackageXml.Attribute(xml, "Type") ?? "";
                    found.Add((PackageXml.Attribute(xml, "Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, PackageXml.Attribute(xml, "Target") ?? "")));
                }
            }
        });
        return found;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var path = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".." or ""))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
