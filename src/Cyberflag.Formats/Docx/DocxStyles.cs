using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>What the styles of a Word document mean to a reader (ECMA-376-1, 17.7): superscript, hidden text, numbered paragraphs.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly string? usual;

    public DocxStyles(XElement? root)
    {
        foreach (var style in root?.Elements().Where(e => e.Is("style")) ?? [])
        {
            styles.TryAdd(style.Value("styleId") ?? "", style);
            usual ??= style.Value("type") == "paragraph" && IsOn(style.Value("default") ?? "0") ? style.Value("styleId") : null;
        }
    }

    /// <summary>True where a run, of a paragraph of that style, stands above the line.</summary>
    public bool IsSuperscript(XElement? run, string? paragraph) =>
        RunProperty(run, paragraph, "vertAlign") is { } align ? align.Value("val") == "superscript"
        : RunProperty(run, paragraph, "position") is { } position && position.Whole("val", 0, -1000, 1000) > 0;

    /// <summary>True where a run is not shown.</summary>
    public bool IsHidden(XElement? run, string? paragraph) =>
        RunProperty(run, paragraph, "vanish") is { } vanish && IsOn(vanish.Value("val") ?? "1");

    /// <summary>True where a run is struck through, once or twice.</summary>
    public bool IsStruck(XElement? run, string? paragraph) => IsSet(RunProperty(run, paragraph, "strike")) || IsSet(RunProperty(run, paragraph, "dstrike"));

    private static bool IsSet(XElement? property) => property is not null && IsOn(property.Value("val") ?? "1");

    /// <summary>The numbering of a paragraph, its own or of its style: the list and the level; null where it has none.</summary>
    public (string List, int Level)? Numbering(XElement? properties)
    {
        var own = properties.Child("numPr");
        var style = properties.Child("pStyle").Value("val") ?? usual;
        var (list, level) = (own.Child("numId").Value("val"), own.Child("ilvl"));
        for (var steps = 0; (list is null || level is null) && style is not null && steps < LongestChain && styles.TryGetValue(style, out var found); steps++)
        {
            var numbered = found.Child("pPr").Child("numPr");
            list ??= numbered.Child("numId").Value("val");
            level ??= numbered.Child("ilvl");
            style = found.Child("basedOn").Value("val");
        }

        return list is null or "0" ? null : (list, level.Whole("val", 0, 0, 8));
    }

    /// <summary>The style of a paragraph.</summary>
    public string? Paragraph(XElement paragraph) => paragraph.Child("pPr").Child("pStyle").Value("val") ?? usual;

    /// <summary>True for what switches a property on.</summary>
    public static bool IsOn(string value) => value is "1" or "true" or "on";

    private XElement? RunProperty(XElement? run, string? paragraph, string name) =>
        run.Child("rPr").Child(name) ?? OfStyle(run.Child("rPr").Child("rStyle").Value("val"), name) ?? OfStyle(paragraph, name);

    private XElement? OfStyle(string? style, string name)
    {
        for (var steps = 0; style is not null && steps < LongestChain && styles.TryGetValue(style, out var found); steps++)
        {
            if (found.Child("rPr").Child(name) is { } property)
            {
                return property;
            }

            style = found.Child("basedOn").Value("val");
        }

        return null;
    }
}
