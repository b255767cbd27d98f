using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>The parts of a Word document, found by its relationships.</summary>
internal sealed class DocxParts
{
    private readonly ZipPackage package;
    private readonly XmlTree tree;
    private readonly List<Relationship> relationships;

    public DocxParts(ReadingScope scope, ZipPackage package)
    {
        (this.package, tree) = (package, new XmlTree(scope));
        var main = Relationships.Of(package, "").Find(r => r.Type == "officeDocument").Target ?? "word/document.xml";
        relationships = Relationships.Of(package, main);
        Document = tree.Load(package, main) ?? throw new InvalidDataException("The document is missing.");
    }

    public XElement Document { get; }

    /// <summary>The part of a type, such as <c>styles</c>; null where there is none.</summary>
    public XElement? Of(string type) => relationships.Find(r => r.Type == type).Target is { } part ? tree.Load(package, part) : null;

    /// <summary>The part that an id names; null where there is none.</summary>
    public XElement? ById(string? id) => relationships.Find(r => r.Id == id).Target is { } part ? tree.Load(package, part) : null;

    /// <summary>How many parts lie in a folder of the document.</summary>
    public int Count(string start) => package.Names.Count(n => n.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
