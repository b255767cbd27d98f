using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The sign before an entry of a list: <c>• 2017/18: 45</c>, <c>- 2018/19: 67</c>, <c>o Snapchat 12</c>. It says nothing. A dash or an asterisk alone before words may be a mark
/// with its meaning, and a dash before a number its minus: they are signs of a list only before a label that ends in a number.
/// </summary>
internal static partial class Bullet
{
    /// <summary>The text with a gap in place of the sign, so that every other character stays where it is.</summary>
    public static string Off(string text) => Sign().Match(text) is { Success: true } match
        ? string.Concat(text.AsSpan(0, match.Groups["sign"].Index), " ", text.AsSpan(match.Groups["sign"].Index + 1))
        : text;

    [GeneratedRegex(
        @"^\s*(?:(?<sign>[•●▪◦‣○∙·])\s*(?=\S)|(?<sign>o)\s+(?=[A-Z\d])|(?<sign>[*])\s+(?=[A-Za-z\d][^.?!:]{1,60}[:=–-]\s*\d+\s*$)|(?<sign>[–—-])\s+(?=(?!(?:no|none|nil|zero|not|under|below|between|from|any|an?|the|fewer|less|lower|smaller|suppressed|withheld|redacted|means?|denotes?)\b)\w[^.?!]{2,60}\d\s*(?:offences?|crimes?|[.;])?\s*$)|(?<sign>[–—-])\s+(?=under\s+\d+\s*[:=–—-]\s*\d+\s*$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
