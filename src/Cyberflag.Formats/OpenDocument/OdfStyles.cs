using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>What the styles of an OpenDocument file mean to a reader (ODF 1.3, part 3, 16.2): superscript, hidden text, hidden sheets.</summary>
internal sealed class OdfStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);

    /// <summary>Takes in the styles below an element: those of a document are in two parts.</summary>
    public void Add(XElement? root)
    {
        foreach (var style in root?.Elements().Where(e => e.Name.LocalName is "automatic-styles" or "styles").Elements().Where(e => e.Is("style")) ?? [])
        {
            styles.TryAdd(Key(style.Value("family"), style.Value("name")), style);
        }
    }

    /// <summary>True where the text of a style stands above the line.</summary>
    public bool IsSuperscript(string family, string? name) =>
        Property(family, name, "text-properties", "text-position") is { } position
        && (position.StartsWith("super", StringComparison.Ordinal)
            || (position.Split('%')[0] is var percent && double.TryParse(percent, System.Globalization.CultureInfo.InvariantCulture, out var raised) && raised > 0));

    /// <summary>True where the text of a style is not shown.</summary>
    public bool IsHiddenText(string family, string? name) => Property(family, name, "text-properties", "display") == "none";

    /// <summary>True where the text of a style is struck through.</summary>
    public bool IsStruck(string family, string? name) =>
        (Property(family, name, "text-properties", "text-line-through-style") ?? "none") != "none"
        || (Property(family, name, "text-properties", "text-line-through-type") ?? "none") != "none";

    /// <summary>True where a sheet is not shown.</summary>
    public bool IsHiddenTable(string? name) => Property("table", name, "table-properties", "display") == "false";

    /// <summary>True where a sheet column or row has no width or height.</summary>
    public bool IsOfNoSize(string family, string? name) =>
        Property(family, name, $"{family}-properties", family == "table-column" ? "column-width" : "row-height") is { } size
        && size.TrimStart('0', '.') is var rest && (rest.Length == 0 || char.IsAsciiLetter(rest[0]));

    private string? Property(string family, string? name, string group, string property)
    {
        for (var steps = 0; name is not null && steps < LongestChain && styles.TryGetValue(Key(family, name), out var style); steps++)
        {
            if (style.Child(group).Value(property) is { } value)
            {
                return value;
            }

            name = style.Value("parent-style-name");
        }

        return null;
    }

    private static string Key(string? family, string? name) => $"{family}|{name}";
}
