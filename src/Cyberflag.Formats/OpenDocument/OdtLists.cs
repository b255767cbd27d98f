using System.Globalization;
using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>The numbers and bullets that an OpenDocument text shows before list items and headings (ODF 1.3, part 3, 5.3 and 16.30).</summary>
internal sealed class OdtLists
{
    private const int MostLevels = 10;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> running = new(StringComparer.Ordinal);
    private readonly XElement? outline;
    private int[] counters = new int[MostLevels + 2];

    public OdtLists(XElement content, XElement? pages)
    {
        foreach (var style in new[] { content, pages }.SelectMany(r => r?.Elements() ?? []).Elements().Where(e => e.Is("list-style")))
        {
            styles.TryAdd(style.Value("name") ?? "", style);
        }

        outline = pages.Child("styles").Child("outline-style");
    }

    /// <summary>Begins a list, which may go on with the numbers of one before it.</summary>
    public void Begin(XElement list, int level, string? style)
    {
        if (level > 1)
        {
            counters[Math.Min(level, MostLevels)] = 0;
            return;
        }

        var isContinued = list.Value("continue-numbering") == "true" || list.Value("continue-list") is not null;
        counters = isContinued && running.TryGetValue(style ?? "", out var before) ? before : new int[MostLevels + 2];
        running[style ?? ""] = counters;
    }

    /// <summary>The label of the next item.</summary>
    public string Next(XElement item, int level, string? style) =>
        level <= MostLevels ? Label(styles.GetValueOrDefault(style ?? ""), counters, level, item) : "";

    /// <summary>The number of a heading; empty where headings have none.</summary>
    public string Heading(XElement heading)
    {
        var level = heading.Whole("outline-level", 1, 1, MostLevels);
        if (!running.TryGetValue("\0headings", out var numbers))
        {
            running["\0headings"] = numbers = new int[MostLevels + 2];
        }

        return heading.Value("is-list-header") == "true" ? "" : Label(outline, numbers, level, heading);
    }

    private static string Label(XElement? style, int[] numbers, int level, XElement item)
    {
        var own = Level(style, level);
        if (own?.Is("list-level-style-bullet") ?? false)
        {
            return "•";
        }

        var start = item.Whole("start-value", numbers[level] == 0 ? own.Whole("start-value", 1, 0, 1_000_000) : 0, 0, 1_000_000);
        numbers[level] = item.Value("start-value") is not null || numbers[level] == 0 ? start : numbers[level] + 1;
        Array.Clear(numbers, level + 1, numbers.Length - level - 1);
        if (own is null || own.Value("num-format") is null or "")
        {
            return "";
        }

        var shown = own.Whole("display-levels", 1, 1, level);
        var parts = Enumerable.Range(level - shown + 1, shown).Select(l => ListNumber.Text(Math.Max(1, numbers[l]), Level(style, l).Value("num-format") ?? "1"));
        return $"{own.Value("num-prefix")}{string.Join('.', parts.Where(p => p.Length > 0))}{own.Value("num-suffix")}";
    }

    private static XElement? Level(XElement? style, int level) =>
        style?.Elements().FirstOrDefault(e => e.Value("level") == level.ToString(CultureInfo.InvariantCulture));
}
