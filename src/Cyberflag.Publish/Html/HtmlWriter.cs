using System.Runtime.CompilerServices;
using System.Text;

namespace Cyberflag.Publish;

/// <summary>
/// Writes HTML or SVG as UTF-8. Of an interpolated string the literal parts are markup and every hole is text that is encoded, so
/// that nothing from outside can become markup, in content or in a quoted attribute.
/// </summary>
internal sealed class HtmlWriter
{
    private byte[] buffer;
    private int length;

    public HtmlWriter(int capacity = 16 * 1024) => buffer = new byte[capacity];

    /// <summary>Writes markup with encoded holes.</summary>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] ref Markup markup)
    {
        _ = markup.Expected; // the handler has written already
        return this;
    }

    /// <summary>Writes a part of a page by its own method, so that calls can be chained.</summary>
    public HtmlWriter Write(Action<HtmlWriter> part)
    {
        part(this);
        return this;
    }

    /// <summary>Writes text, encoded.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var at and >= 0)
        {
            Append(text[..at]);
            Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        Append(text);
    }

    /// <summary>The bytes written, without room to spare.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        if (length < buffer.Length)
        {
            Array.Resize(ref buffer, length);
        }

        return buffer;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var most = length + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(most, buffer.Length * 2));
        }

        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    /// <summary>An interpolated string on its way into the writer.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        /// <summary>What the compiler expects to come, of no use here.</summary>
        public int Expected { get; } = literalLength + formattedCount;

        public void AppendLiteral(string markup) => writer.Append(markup);

        public void AppendFormatted(string? text) => writer.Text(text);

        public void AppendFormatted(int number) => writer.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

        /// <summary>A coordinate of a drawing, to one decimal.</summary>
        public void AppendFormatted(double number) => writer.Append(number.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture));

        /// <summary>A part written by its own method.</summary>
        public void AppendFormatted(Action<HtmlWriter> part) => part(writer);
    }
}
