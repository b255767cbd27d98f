using System.Xml;

namespace Cyberflag.Formats;

/// <summary>The table of strings that the cells of a workbook point into (ECMA-376-1, 18.4).</summary>
internal static class SharedStrings
{
    private const int MostStrings = 5_000_000;

    public static List<RichText> Read(ZipPackage package, string? part)
    {
        var strings = new List<RichText>();
        if (part is null || !package.Has(part))
        {
            return strings;
        }

        PackageXml.Read(package, part, xml =>
        {
            while (xml.Read())
            {
                // What is beyond is missed by the cells that point to it, and told there.
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si" && strings.Count < MostStrings)
                {
                    strings.Add(RichText.Read(xml));
                }
            }
        });
        return strings;
    }
}
