using AngleSharp.Dom;

namespace Cyberflag.Formats;

/// <summary>What elements of a page mean to its reader.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "head", "title", "svg", "math", "object", "embed", "iframe", "canvas", "audio", "video",
        "map", "select", "option", "input", "textarea", "button", "datalist", "noframes", "frameset",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
        "ol", "p", "pre", "search", "section", "summary", "ul", "caption", "table", "tr", "td", "th", "tbody", "thead", "tfoot",
    };

    /// <summary>True for what is no text of the page: scripts, styles, menus, controls.</summary>
    public static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName) || string.Equals(element.GetAttribute("role"), "navigation", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for what the page hides from its reader.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || Style(element) is { } style
        && (style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal)
            || style.Contains("mso-hide:all", StringComparison.Ordinal));

    /// <summary>True for an element that begins a line of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>True for an element whose text stands above the line.</summary>
    public static bool IsSuperscript(IElement element) =>
        element.LocalName == "sup" || (Style(element)?.Contains("vertical-align:super", StringComparison.Ordinal) ?? false);

    /// <summary>True for an element whose text is struck through: what its writer took back.</summary>
    public static bool IsStruck(IElement element) => element.LocalName is "s" or "del" or "strike"
        || Style(element) is { } style && style.Contains("line-through", StringComparison.Ordinal) && !style.Contains("no-line-through", StringComparison.Ordinal);

    private static string? Style(IElement element) =>
        element.GetAttribute("style") is { } style ? string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() : null;
}
