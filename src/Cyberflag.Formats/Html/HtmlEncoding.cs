using System.Text;
using System.Text.RegularExpressions;

namespace Cyberflag.Formats;

/// <summary>The encoding of a page: by the bytes where these tell it, else by what the page says of itself.</summary>
internal static partial class HtmlEncoding
{
    private const int DeclaredWithin = 4096;

    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = TextDecoding.Decode(bytes);
        return decoded is { IsAssumed: true } && Declared(decoded.Text) is { } declared
            ? new DecodedText(declared.GetString(bytes), false)
            : decoded;
    }

    private static Encoding? Declared(string text)
    {
        var match = Charset().Match(text[..Math.Min(text.Length, DeclaredWithin)]);
        if (!match.Success)
        {
            return null;
        }

        // As browsers do: what calls itself Latin 1 is Windows-1252 (WHATWG Encoding, 4.2). A page that calls its bytes UTF-8 and
        // holds others has said nothing.
        var name = match.Groups[1].Value.ToUpperInvariant();
        if (name is "ISO-8859-1" or "US-ASCII" or "LATIN1")
        {
            name = "WINDOWS-1252";
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.CodePage is 65001 or 1200 or 1201 or 65000 or 12000 ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*["']?([A-Za-z0-9_-]{3,20})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
