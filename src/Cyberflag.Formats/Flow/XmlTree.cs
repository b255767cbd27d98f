using System.Xml;
using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>
/// Loads a piece of XML as a tree that code can walk through by calling itself: not deeper than a stack holds, and with no more
/// elements than memory does.
/// </summary>
internal sealed class XmlTree(ReadingScope scope)
{
    private const int MostElements = 2_000_000;
    private const int MostDepth = 256;

    private int elements;

    /// <summary>The tree of a whole part; null where the part is missing.</summary>
    /// <exception cref="UnreadableException">It is too deep or too large.</exception>
    public XElement? Load(ZipPackage package, string part)
    {
        XElement? root = null;
        if (package.Has(part))
        {
            PackageXml.Read(package, part, xml =>
            {
                if (xml.MoveToContent() == XmlNodeType.Element)
                {
                    root = Read(xml);
                }
            });
        }

        return root;
    }

    /// <summary>The element that the reader is on; afterwards the reader is on its end.</summary>
    public XElement Read(XmlReader xml)
    {
        var root = Element(xml);
        if (xml.IsEmptyElement)
        {
            return root;
        }

        var (current, start) = (root, xml.Depth);
        while (xml.Read() && xml.Depth > start)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (xml.Depth - start > MostDepth)
                    {
                        throw new UnreadableException(FormatFindings.NestedTooDeep(scope.Where));
                    }

                    var (child, isEmpty) = (Element(xml), xml.IsEmptyElement);
                    current.Add(child);
                    current = isEmpty ? current : child;
                    break;
                case XmlNodeType.EndElement:
                    current = current.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    current.Add(new XText(xml.Value));
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private XElement Element(XmlReader xml)
    {
        if (++elements > MostElements)
        {
            throw new UnreadableException(FormatFindings.NestedTooDeep(scope.Where));
        }

        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI != "http://www.w3.org/2000/xmlns/")
            {
                element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
            }
        }

        xml.MoveToElement();
        return element;
    }
}

/// <summary>Names without their namespaces, which differ between the strict and the usual form of the same format.</summary>
internal static class XmlNames
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    /// <summary>The first child of that name, or null.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>The value of an attribute by its name without prefix, or null.</summary>
    public static string? Value(this XElement? element, string name) => element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    /// <summary>A whole number in an attribute, kept within bounds; the other where there is none.</summary>
    public static int Whole(this XElement? element, string name, int otherwise, int least, int most) =>
        long.TryParse(element.Value(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, least, most)
            : otherwise;
}
