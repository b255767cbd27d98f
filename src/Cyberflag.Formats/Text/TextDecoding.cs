using System.Text;

namespace Cyberflag.Formats;

/// <summary>A text with the encoding that it was read in.</summary>
/// <param name="Text">The text, without its byte order mark.</param>
/// <param name="IsAssumed">True where nothing in the bytes tells the encoding, and Windows-1252 was taken.</param>
public sealed record DecodedText(string Text, bool IsAssumed)
{
    /// <summary>The text with its byte order mark, where it has one: places in the file as given count it.</summary>
    public string Given { get; init; } = Text;
}

/// <summary>
/// Bytes to text: by the byte order mark; else UTF-16 where every other byte is zero; else UTF-8 where the bytes are valid UTF-8;
/// else Windows-1252, which the older programs of most forces write.
/// </summary>
public static class TextDecoding
{
    private static readonly Encoding Strict8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text; null where the bytes are none.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is var (encoding, length))
        {
            return new DecodedText(encoding.GetString(bytes[length..]), false) is { } marked && !IsBinary(marked.Text) ? marked with { Given = "\uFEFF" + marked.Text } : null;
        }

        if (Unmarked16(bytes) is { } wide)
        {
            return new DecodedText(wide.GetString(bytes), false) is { } text && !IsBinary(text.Text) ? text : null;
        }

        if (bytes.Contains((byte)0))
        {
            return null;
        }

        var decoded = Utf8(bytes) is { } narrow ? new DecodedText(narrow, false) : new DecodedText(Windows1252.GetString(bytes), true);
        return IsBinary(decoded.Text) ? null : decoded;
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF32.Preamble) ? (Encoding.UTF32, 4)
        : bytes.StartsWith(Encoding.UTF8.Preamble) ? (Encoding.UTF8, 3)
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? (Encoding.Unicode, 2)
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? (Encoding.BigEndianUnicode, 2)
        : null;

    private static Encoding? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var half = sample.Length / 2;
        return bytes.Length % 2 != 0 || half < 2 ? null
            : odd > half * 3 / 4 && even == 0 ? Encoding.Unicode
            : even > half * 3 / 4 && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Text has hardly any control characters but tabs, line ends and form feeds.</summary>
    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 64 * 1024));
        var control = 0;
        foreach (var c in sample)
        {
            control += (char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f' or '\v' or '\u0085' or '\u001A' or '\u001E' or '\u001B')) || c == '\uFFFD' ? 1 : 0;
        }

        return control > 2 && control > sample.Length / 50;
    }
}
