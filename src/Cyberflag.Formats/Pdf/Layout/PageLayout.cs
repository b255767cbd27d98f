namespace Cyberflag.Formats;

/// <summary>Lays a page out in reading order: its tables, and the text between and beside them.</summary>
internal static class PageLayout
{
    /// <summary>What is read, in order.</summary>
    public static List<PageElement> Of(PageText page)
    {
        var turned = page.Turned.Where(w => w.Frame.IsQuarter).ToList();
        var elements = new List<(double Top, int Order, List<PageElement> Parts)>();
        var taken = new HashSet<Word>();
        foreach (var table in RuledTables.Find(page.Rulings, [.. page.Words, .. turned]))
        {
            elements.Add((table.Box.Top, elements.Count, [new PageElement(table.Box, null, table, 0)]));
            taken.UnionWith(table.Words);
        }

        var lines = LineBuilding.Build(page.Words.Where(w => !taken.Contains(w)));
        var width = lines.Count == 0 ? 0 : Box.Around(lines.Select(l => l.Box)).Width;
        var next = 0;
        foreach (var (first, last) in JoinedRegions.Find(lines, width))
        {
            elements.AddRange(lines[next..first].Select((l, i) => (l.Box.Top, elements.Count + i, Single(l))));
            var region = lines[first..(last + 1)];
            elements.Add((region[0].Box.Top, elements.Count, Region(region)));
            next = last + 1;
        }

        elements.AddRange(lines[next..].Select((l, i) => (l.Box.Top, elements.Count + i, Single(l))));
        var ordered = elements.OrderBy(e => e.Top).ThenBy(e => e.Order).SelectMany(e => e.Parts).ToList();
        return [.. ordered, .. TurnedText(page.Turned.Where(w => !taken.Contains(w)))];
    }

    private static List<PageElement> Single(PageLine line) => [new PageElement(line.Box, LineWriting.Text(line.Phrases), null, line.Size)];

    private static List<PageElement> Region(List<PageLine> lines)
    {
        var columns = ColumnFinding.Find(lines);
        return AlignedTables.Table(lines, columns) is { } table ? [new PageElement(table.Box, null, table, 0)]
            : columns.Count > 1 && lines.Count > 2 && AlignedTables.IsProse(lines, columns) ? [.. ColumnText.Read(lines, columns)]
            : [.. lines.SelectMany(Single)];
    }

    // What runs another way than the page, such as a stamp or a margin, is read after it, each way by itself.
    private static IEnumerable<PageElement> TurnedText(IEnumerable<Word> words)
    {
        foreach (var line in words.GroupBy(w => (w.Frame.Degrees, w.Line)).OrderBy(g => g.Key.Degrees).ThenBy(g => g.Key.Line))
        {
            var phrase = new Phrase([.. line.OrderBy(w => w.Own.Left)]);
            yield return new PageElement(phrase.Box, string.Join(' ', phrase.Words.Select(w => w.Text)), null, phrase.Size, true);
        }
    }
}
