using System.Xml;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// What a workbook carries beside its cells, none of which is read: a person decides what becomes of it. Forces have sent the
/// records of single people this way.
/// </summary>
internal static class Quarantine
{
    public static IEnumerable<Finding> Findings(ReadingScope scope, ZipPackage package)
    {
        long Count(params string[] starts) => package.Names.LongCount(n =>
            Array.Exists(starts, s => n.StartsWith(s, StringComparison.OrdinalIgnoreCase)) && !n.Contains("/_rels/", StringComparison.Ordinal));

        if (Count("xl/comments", "xl/threadedComments/", "xl/comments/") is > 0 and var comments)
        {
            yield return FormatFindings.Comments(scope.Where, comments);
        }

        if (Count("xl/pivotCache/pivotCacheDefinition") is > 0 and var caches)
        {
            yield return FormatFindings.PivotCaches(scope.Where, caches, PivotRecords(package));
        }

        if (Count("xl/embeddings/") is > 0 and var objects)
        {
            yield return FormatFindings.EmbeddedObjects(scope.Where, objects);
        }

        if (Count("xl/vbaProject", "xl/macrosheets/") > 0)
        {
            yield return FormatFindings.Macros(scope.Where);
        }

        if (Count("xl/externalLinks/", "xl/connections.xml", "xl/queryTables/", "xl/model/") is > 0 and var links)
        {
            yield return FormatFindings.ExternalLinks(scope.Where, links);
        }

        if (TextBoxes(package) is > 0 and var boxes)
        {
            yield return FormatFindings.TextBoxes(scope.Where, boxes);
        }

        if (Count("xl/media/") is > 0 and var pictures)
        {
            yield return FormatFindings.Pictures(scope.Where, pictures);
        }
    }

    private static long PivotRecords(ZipPackage package) => CountElements(package, "xl/pivotCache/pivotCacheRecords", "r");

    private static long TextBoxes(ZipPackage package) => CountElements(package, "xl/drawings/drawing", "txBody");

    private static long CountElements(ZipPackage package, string partStart, string element)
    {
        var count = 0L;
        foreach (var part in package.Names.Where(n => n.StartsWith(partStart, StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            PackageXml.Read(package, part, xml =>
            {
                while (xml.Read())
                {
                    count += xml.NodeType == XmlNodeType.Element && xml.LocalName == element ? 1 : 0;
                }
            });
        }

        return count;
    }
}
