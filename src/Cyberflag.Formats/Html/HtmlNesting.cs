using System.Buffers;

namespace Cyberflag.Formats;

/// <summary>
/// Tells before a page is parsed how deep its elements lie in each other: a parser takes the square of the depth. Elements that end by
/// themselves (paragraphs, list items, cells) do not count.
/// </summary>
internal static class HtmlNesting
{
    private const int Most = 3000;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly SearchValues<string> SelfEnding = SearchValues.Create(
        [
            "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rb", "rt", "rp", "rtc", "br", "hr", "img", "input",
            "meta", "link", "col", "area", "base", "embed", "param", "source", "track", "wbr", "keygen", "frame",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>True where more elements lie in each other than any page has that was made to be read.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<'); at >= 0;)
        {
            var rest = page[(at + 1)..];
            var isEnd = rest.Length > 0 && rest[0] == '/';
            var name = rest[(isEnd ? 1 : 0)..];
            var length = name.IndexOfAnyExcept(Letters);
            name = length < 0 ? name : name[..length];
            if (name.Length > 0 && !(name.Length <= 8 && SelfEnding.Contains(name.ToString())))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
                if (depth > Most)
                {
                    return true;
                }
            }

            var next = rest.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
