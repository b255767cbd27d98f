using System.Collections.Immutable;
using System.Xml;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Reads an OpenDocument spreadsheet: a grid for each sheet, from one pass through its content. Formulas are not computed: what counts
/// is the stored result.
/// </summary>
internal static class OdsReader
{
    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipPackage(scope, bytes);
        var package = OdfPackage.Open(scope, zip);
        var (told, styles) = (new QuarantineNotes { HasMacros = package.HasMacros }, package.Styles());
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        package.ReadXml("content.xml", xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "table" when xml.Prefix == "table" || xml.NamespaceURI.EndsWith(":table:1.0", StringComparison.Ordinal):
                        var (grid, found) = new OdsSheetReader(scope, xml, styles, told).Read(blocks.Count + 1);
                        findings.AddRange(found);
                        if (grid.Rows > 0)
                        {
                            blocks.Add(new GridBlock(grid));
                        }

                        break;
                    case "data-pilot-table":
                        told.PivotTables++;
                        break;
                    case "tracked-changes":
                        told.DeletedParts++;
                        xml.Skip();
                        break;
                    default:
                        break;
                }
            }
        });
        findings.AddRange(told.Findings(scope.Where));
        return blocks.Count == 0 && findings.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content { MediaType = FormatText.MediaType(DocumentFormat.Ods), Blocks = blocks.ToImmutable(), Findings = findings.ToImmutable() };
    }
}
