using System.Xml;

namespace Cyberflag.Formats;

/// <summary>What a style of cells means to a reader: how numbers are written, and whether all of the cell is superscript.</summary>
internal sealed record CellStyle(NumberFormat Format, bool IsSuperscript);

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
        var superscriptFonts = new List<bool>();
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
                case ("fonts", "font") when superscriptFonts.Count < MostStyles:
                    superscriptFonts.Add(false);
                    break;
                case ("fonts", "vertAlign") when superscriptFonts.Count > 0:
                    superscriptFonts[^1] = PackageXml.Attribute(xml, "val") == "superscript";
                    break;
                case ("cellXfs", "xf") when styles.Count < MostStyles:
                    var id = PackageXml.Whole(xml, "numFmtId") ?? 0;
                    if (!formats.TryGetValue(id, out var format))
                    {
                        formats[id] = format = NumberFormat.Parse(codes.GetValueOrDefault(id) ?? BuiltInFormats.Code(id), is1904);
                    }

                    var font = PackageXml.Whole(xml, "fontId") ?? 0;
                    styles.Add(new CellStyle(format, font >= 0 && font < superscriptFonts.Count && superscriptFonts[font]));
                    break;
                default:
                    break;
            }
        }
    }
}
