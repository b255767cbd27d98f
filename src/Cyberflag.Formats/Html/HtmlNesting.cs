using System.Buffers;
using System.Runtime.InteropServices;

namespace Cyberflag.Formats;

/// <summary>
/// Tells before a page is parsed how deep its elements lie in each other: a parser takes the square of the depth. Elements that end by
/// themselves (paragraphs, list items, cells) do not count. The same holds of the attributes of one element.
/// </summary>
internal static class HtmlNesting
{
    private const int Most = 3000;
    private const int LongestName = 32;
    private const int MostAttributes = 20_000;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly SearchValues<string> SelfEnding = SearchValues.Create(
        [
            "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rb", "rt", "rp", "rtc", "br", "hr", "img", "input",
            "meta", "link", "col", "area", "base", "embed", "param", "source", "track", "wbr", "keygen", "frame",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>True where more elements lie in each other than any page has that was made to be read.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> page) => HasTooManyAttributes(page) || NestsTooDeep(page);

    private static bool NestsTooDeep(ReadOnlySpan<char> page)
    {
        var (depth, names) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        for (var at = page.IndexOf('<'); at >= 0;)
        {
            var rest = page[(at + 1)..];
            var isEnd = rest.Length > 0 && rest[0] == '/';
            var name = rest[(isEnd ? 1 : 0)..];
            var length = name.IndexOfAnyExcept(Letters);
            name = name[..Math.Min(LongestName, length < 0 ? name.Length : length)];
            if (name.Length > 0 && !SelfEnding.Contains(name.ToString()))
            {
                // An end tag without its beginning ends nothing.
                ref var open = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name.ToString().ToUpperInvariant(), out _);
                var step = !isEnd ? 1 : open > 0 ? -1 : 0;
                (open, depth) = (open + step, depth + step);
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

    /// <summary>Counts what stands apart in a tag.</summary>
    private static bool HasTooManyAttributes(ReadOnlySpan<char> page)
    {
        var (count, isTag) = (0, false);
        for (var i = 0; i < page.Length; i++)
        {
            switch (page[i])
            {
                case '<':
                    isTag |= i + 1 < page.Length && char.IsAsciiLetter(page[i + 1]);
                    break;
                case '>':
                    (count, isTag) = (0, false);
                    break;
                case ' ' or '\t' or '\r' or '\n' or '\f' or '/' when isTag && ++count > MostAttributes:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }
}
