using System.Xml;
using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>The parts of an OpenDocument file, opened by its password where it is protected.</summary>
internal sealed class OdfPackage
{
    private const string Manifest = "META-INF/manifest.xml";

    private readonly ReadingScope scope;
    private readonly ZipPackage zip;
    private readonly Dictionary<string, XElement> encrypted = new(StringComparer.Ordinal);
    private readonly string? password;

    private OdfPackage(ReadingScope scope, ZipPackage zip)
    {
        (this.scope, this.zip) = (scope, zip);
        foreach (var entry in new XmlTree(scope).Load(zip, Manifest)?.Elements() ?? [])
        {
            if (entry.Child("encryption-data") is { } how && entry.Value("full-path") is { } path)
            {
                encrypted[path] = how;
            }
        }

        if (zip.Has("encrypted-package") || encrypted.ContainsKey("encrypted-package"))
        {
            throw new UnreadableException(FormatFindings.ProtectionUnknown(scope.Where));
        }

        password = encrypted.TryGetValue("content.xml", out var content) ? Password(content) : null;
    }

    /// <summary>Opens the parts; where they are protected, with the first password that fits.</summary>
    /// <exception cref="UnreadableException">No password given fits, or the method is not known.</exception>
    public static OdfPackage Open(ReadingScope scope, ZipPackage zip) => new(scope, zip);

    /// <summary>True where there are scripts in it.</summary>
    public bool HasMacros => zip.Names.Any(n => n.StartsWith("Basic/", StringComparison.Ordinal) || n.StartsWith("Scripts/", StringComparison.Ordinal));

    /// <summary>The styles of the document and of its content.</summary>
    public OdfStyles Styles()
    {
        var styles = new OdfStyles();
        foreach (var part in new[] { "styles.xml", "content.xml" })
        {
            ReadXml(part, xml =>
            {
                while (xml.Read())
                {
                    if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "automatic-styles" or "styles")
                    {
                        styles.Add(new XElement("root", new XmlTree(scope).Read(xml)));
                    }
                    else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "body")
                    {
                        xml.Skip();
                    }
                }
            });
        }

        return styles;
    }

    /// <summary>The tree of a part; null where it is missing.</summary>
    public XElement? Tree(string part)
    {
        XElement? root = null;
        ReadXml(part, xml =>
        {
            if (xml.MoveToContent() == XmlNodeType.Element)
            {
                root = new XmlTree(scope).Read(xml);
            }
        });
        return root;
    }

    /// <summary>Reads a part of the document; one that is missing is not read.</summary>
    public void ReadXml(string part, Action<XmlReader> reading)
    {
        if (!zip.Has(part))
        {
            return;
        }

        if (!encrypted.TryGetValue(part, out var how))
        {
            PackageXml.Read(zip, part, reading);
            return;
        }

        using var stream = new MemoryStream(OdfDecryption.Decrypt(scope, how, zip.ReadAll(part), password ?? Password(how)), writable: false);
        using var xml = XmlReader.Create(stream, PackageXml.Settings);
        reading(xml);
    }

    private string Password(XElement how)
    {
        var bytes = zip.ReadAll("content.xml");
        foreach (var candidate in scope.Limits.Passwords)
        {
            if (OdfDecryption.Opens(scope, how, bytes, candidate))
            {
                return candidate;
            }
        }

        throw new UnreadableException(FormatFindings.Locked(scope.Where, scope.Limits));
    }
}
