using System.Xml;

namespace Cyberflag.Formats;

/// <summary>Reads the XML parts of an Office document: no document types, no entities, nothing fetched, every byte checked.</summary>
internal static class PackageXml
{
    /// <summary>How every part is read.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Reads a part from start to end; what the reading leaves over is still checked against its checksum.</summary>
    public static void Read(ZipPackage package, string part, Action<XmlReader> reading)
    {
        using var stream = package.Open(part);
        using (var xml = XmlReader.Create(stream, Settings))
        {
            reading(xml);
            while (xml.Read())
            {
            }
        }

        Span<byte> rest = stackalloc byte[512];
        while (stream.Read(rest) > 0)
        {
        }
    }

    /// <summary>An attribute by its name without prefix, or null.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more && value is null; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name && xml.Prefix != "xmlns" ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>The whole number in an attribute, or null.</summary>
    public static int? Whole(XmlReader xml, string name) =>
        int.TryParse(Attribute(xml, name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True for "1" and "true".</summary>
    public static bool IsTrue(string? value) => value is "1" or "true" or "on";

    /// <summary>The text of the element that the reader is on; afterwards it is on the element's end.</summary>
    public static string ElementText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (text, depth) = ("", xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text = text.Length == 0 ? xml.Value : text + xml.Value;
            }
        }

        return text;
    }
}
