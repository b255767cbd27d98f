namespace Cyberflag.Formats;

/// <summary>What one part of an Office document says of another: <c>styles</c> is at <c>xl/styles.xml</c>.</summary>
/// <param name="Id">By which the part names it.</param>
/// <param name="Type">The end of its type, which is the same in the strict and the usual form.</param>
/// <param name="Target">The name of the other part.</param>
internal readonly record struct Relationship(string Id, string Type, string? Target);

/// <summary>Reads the relationships of the parts of an Office document (ECMA-376-2, 9.3); links to what lies elsewhere are left out.</summary>
internal static class Relationships
{
    /// <summary>The relationships of a part; of the whole document where the part is empty.</summary>
    public static List<Relationship> Of(ZipPackage package, string source)
    {
        var slash = source.LastIndexOf('/');
        var (folder, file) = (source[..(slash + 1)], source[(slash + 1)..]);
        var part = $"{folder}_rels/{file}.rels";
        var found = new List<Relationship>();
        if (!package.Has(part))
        {
            return found;
        }

        PackageXml.Read(package, part, xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType == System.Xml.XmlNodeType.Element && xml.LocalName == "Relationship" && PackageXml.Attribute(xml, "TargetMode") != "External")
                {
                    var type = PackageXml.Attribute(xml, "Type") ?? "";
                    found.Add(new Relationship(
                        PackageXml.Attribute(xml, "Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, PackageXml.Attribute(xml, "Target") ?? "")));
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
