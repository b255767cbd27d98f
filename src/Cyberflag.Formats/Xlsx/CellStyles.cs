using System.Xml;

namespace Cyberflag.Formats;

/// <summary>What a style of cells means to a reader: how numbers are written, and whether all of the cell is superscript or struck through.</summary>
internal sealed record CellStyle(NumberFormat Format, bool IsSuperscript, bool IsStruck = false);

/// <summary>The styles of a workbook by their index (ECMA-376-1, 18.8).</summary>
internal sealed class CellStyles
{
    // Spreadsheet programs stop at 65,490.
    private const int MostStyles = 100_000;

    private readonly List<CellStyle> styles = [];
    private readonly CellStyle plain;

    private CellStyles(CellStyle plain) => this.plain = plain;

    /// <summary>The style of an index; the plain one where there is none.</summary>
    public CellStyle this[int index] => index >= 0 && index < styles.Count ? styles[index] : plain;

    public static CellStyles Read(ZipPackage package, string? part, bool is1904)
    {
        var result = new CellStyles(new CellStyle(NumberFormat.Parse("General", is1904), false));
        if (part is not null && package.Has(part))
        {
            PackageXml.Read(package, part, xml => result.Read(xml, is1904));
        }

        return result;
    }

    private void Read(XmlReader xml, bool is1904)
    {
        var codes = new Dictionary<int, string>();
        var formats = new Dictionary<int, NumberFormat>();
        var fonts = new List<(bool IsSuperscript, bool IsStruck)>();
        var parent = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            parent = xml.Depth == 1 ? xml.LocalName : parent;
            switch (parent, xml.LocalName)
            {
                case ("numFmts", "numFmt"):
                    codes[PackageXml.Whole(xml, "numFmtId") ?? -1] = PackageXml.Attribute(xml, "formatCode") ?? "General";
                    break;
                case ("fonts", "font") when fonts.Count < MostStyles:
                    fonts.Add((false, false));
                    break;
                case ("fonts", "vertAlign") when fonts.Count > 0:
                    fonts[^1] = fonts[^1] with { IsSuperscript = PackageXml.Attribute(xml, "val") == "superscript" };
                    break;
                case ("fonts", "strike") when fonts.Count > 0:
                    fonts[^1] = fonts[^1] with { IsStruck = PackageXml.Attribute(xml, "val") is not ("0" or "false") };
                    break;
                case ("cellXfs", "xf") when styles.Count < MostStyles:
                    var id = PackageXml.Whole(xml, "numFmtId") ?? 0;
                    if (!formats.TryGetValue(id, out var format))
                    {
                        formats[id] = format = NumberFormat.Parse(codes.GetValueOrDefault(id) ?? BuiltInFormats.Code(id), is1904);
                    }

                    var font = PackageXml.Whole(xml, "fontId") ?? 0;
                    var (isSuperscript, isStruck) = font >= 0 && font < fonts.Count ? fonts[font] : default;
                    styles.Add(new CellStyle(format, isSuperscript, isStruck));
                    break;
                default:
                    break;
            }
        }
    }
}
