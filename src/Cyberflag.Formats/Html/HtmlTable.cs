using AngleSharp.Dom;

namespace Cyberflag.Formats;

/// <summary>A table element with its own rows, and the tables that lie in its cells.</summary>
internal sealed class HtmlTable
{
    private HtmlTable(IElement element)
    {
        Caption = element.Children.FirstOrDefault(c => c.LocalName == "caption");
        Rows = [.. element.Children.SelectMany(c => c.LocalName switch
        {
            "tr" => [c],
            "tbody" or "thead" or "tfoot" when !HtmlElements.IsHidden(c) => c.Children.Where(r => r.LocalName == "tr"),
            _ => Enumerable.Empty<IElement>(),
        })];
        NestedTables = [.. Rows.SelectMany(Cells).SelectMany(Outermost)];
        IsLayout = string.Equals(element.GetAttribute("role"), "presentation", StringComparison.OrdinalIgnoreCase) || IsFrame();
    }

    public IElement? Caption { get; }

    public IReadOnlyList<IElement> Rows { get; }

    /// <summary>Tables in its cells, which stand for themselves.</summary>
    public IReadOnlyList<IElement> NestedTables { get; }

    /// <summary>True where it only places parts of a page or mail, and is read as if it were not there.</summary>
    public bool IsLayout { get; }

    public static HtmlTable Of(IElement element) => new(element);

    public static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(c => c.LocalName is "td" or "th");

    /// <summary>A table of one cell, and one whose cells mostly hold other tables, frames a page and holds no data of its own.</summary>
    private bool IsFrame()
    {
        if (Rows.Count == 0 || (Rows.Count == 1 && Cells(Rows[0]).Take(2).Count() == 1))
        {
            return true;
        }

        if (NestedTables.Count == 0)
        {
            return false;
        }

        var widest = Rows.Max(r => Cells(r).Count());
        var all = Rows.Sum(r => (long)r.TextContent.Length);
        return widest == 1 || Rows.Count == 1 || NestedTables.Sum(t => (long)t.TextContent.Length) * 2 > all;
    }

    private static IEnumerable<IElement> Outermost(IElement element)
    {
        foreach (var child in element.Children)
        {
            if (child.LocalName == "table")
            {
                yield return child;
                continue;
            }

            foreach (var inner in Outermost(child))
            {
                yield return inner;
            }
        }
    }
}
