using System.Xml;

namespace Cyberflag.Formats;

/// <summary>The table of strings that the cells of a workbook point into (ECMA-376-1, 18.4).</summary>
internal static class SharedStrings
{
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
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                {
                    strings.Add(RichText.Read(xml));
                }
            }
        });
        return strings;
    }
}
