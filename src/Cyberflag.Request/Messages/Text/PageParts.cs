using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Text;

namespace Cyberflag.Request;

/// <summary>What a message's page quotes (block quotations) and what it hides from its reader (no size, no colour, not shown).</summary>
internal static partial class PageParts
{
    /// <summary>The quoted and the hidden words of a page.</summary>
    public static (string Quoted, string Hidden) Of(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            return ("", "");
        }

        var (quoted, hidden) = (new StringBuilder(), new StringBuilder());
        var open = new Stack<(string Name, bool Quotes, bool Hides)>();
        using var reader = new StringReader(html);
        var tokenizer = new HtmlTokenizer(reader) { DecodeCharacterReferences = true };
        while (tokenizer.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken { IsEndTag: false } tag when !tag.IsEmptyElement && !Void().IsMatch(tag.Name):
                    var outer = open.Count > 0 ? open.Peek() : default;
                    open.Push((tag.Name, outer.Quotes || tag.Id == HtmlTagId.BlockQuote, outer.Hides || Hides(tag)));
                    break;
                case HtmlTagToken { IsEndTag: true } tag when open.Any(o => o.Name.Equals(tag.Name, StringComparison.OrdinalIgnoreCase)):
                    while (!open.Pop().Name.Equals(tag.Name, StringComparison.OrdinalIgnoreCase))
                    {
                    }

                    quoted.Append('\n');
                    hidden.Append('\n');
                    break;
                case HtmlDataToken { Data: var words } when open.Count > 0:
                    (open.Peek().Hides ? hidden : open.Peek().Quotes ? quoted : null)?.Append(words);
                    break;
            }
        }

        return (quoted.ToString().Trim(), hidden.ToString().Trim());
    }

    private static bool Hides(HtmlTagToken tag) => tag.Attributes.Any(a =>
        (a.Name.Equals("style", StringComparison.OrdinalIgnoreCase) && HiddenStyle().IsMatch(a.Value ?? "")) || a.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase)
        || (tag.Id == HtmlTagId.Font && a.Name.Equals("color", StringComparison.OrdinalIgnoreCase) && White().IsMatch(a.Value ?? "")));

    // White words count as hidden only where no background of their own makes them readable.
    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|^(?!.*background).*(?<![-\w])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\)|transparent)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"^(?:#?fff(?:fff)?|white)$", RegexOptions.IgnoreCase)]
    private static partial Regex White();

    [GeneratedRegex("^(?:br|hr|img|meta|link|input|col|area|base|wbr|source|track|embed|param)$", RegexOptions.IgnoreCase)]
    private static partial Regex Void();
}
