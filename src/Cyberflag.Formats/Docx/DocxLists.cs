using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>The numbers and bullets that a Word document shows before list items (ECMA-376-1, 17.9): they are stored apart from the text.</summary>
internal sealed class DocxLists
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);

    public DocxLists(XElement? root)
    {
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.Is("num"))
            {
                lists.TryAdd(element.Value("numId") ?? "", element);
            }
            else if (element.Is("abstractNum"))
            {
                kinds.TryAdd(element.Value("abstractNumId") ?? "", element);
            }
        }
    }

    /// <summary>The label of the next paragraph of a list at a level from 0; empty where it shows none.</summary>
    public string Next(string list, int level)
    {
        if (!lists.TryGetValue(list, out var number) || number.Child("abstractNumId").Value("val") is not { } kind)
        {
            return "";
        }

        if (!counters.TryGetValue(kind, out var counts))
        {
            counters[kind] = counts = new int[Levels];
        }

        if (begun.Add(list))
        {
            // A list of the same kind goes on with the numbers, unless it says where to begin.
            foreach (var given in number.Elements().Where(e => e.Is("lvlOverride") && e.Child("startOverride") is not null))
            {
                counts[given.Whole("ilvl", 0, 0, Levels - 1)] = 0;
            }
        }

        counts[level] = counts[level] == 0 ? Start(number, kind, level) : Math.Min(counts[level] + 1, 1_000_000);
        Array.Clear(counts, level + 1, Levels - level - 1);
        var own = Level(number, kind, level);
        return own.Child("numFmt").Value("val") switch
        {
            null or "none" => "",
            "bullet" => "•",
            _ => Text(own.Child("lvlText").Value("val") ?? "", number, kind, counts),
        };
    }

    private string Text(string pattern, XElement number, string kind, int[] counts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var level = pattern[++i] - '1';
                text.Append(ListNumber.Text(counts[level] == 0 ? Start(number, kind, level) : counts[level], Manner(Level(number, kind, level).Child("numFmt").Value("val"))));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private int Start(XElement number, string kind, int level) =>
        Override(number, level).Child("startOverride") is { } start ? start.Whole("val", 1, 0, 1_000_000)
        : Level(number, kind, level).Child("start").Whole("val", 1, 0, 1_000_000);

    private XElement? Level(XElement number, string kind, int level) =>
        Override(number, level).Child("lvl") ?? OfLevel(kinds.GetValueOrDefault(kind)?.Elements().Where(e => e.Is("lvl")), level);

    private static XElement? Override(XElement number, int level) => OfLevel(number.Elements().Where(e => e.Is("lvlOverride")), level);

    private static XElement? OfLevel(IEnumerable<XElement>? elements, int level) =>
        elements?.FirstOrDefault(e => e.Value("ilvl") == level.ToString(CultureInfo.InvariantCulture));

    private static string Manner(string? format) => format switch
    {
        "lowerLetter" => "a",
        "upperLetter" => "A",
        "lowerRoman" => "i",
        "upperRoman" => "I",
        "none" => "",
        _ => "1",
    };
}
