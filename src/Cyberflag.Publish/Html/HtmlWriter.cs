using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cyberflag.Publish;

/// <summary>
/// Writes HTML, SVG or XML as UTF-8. Of an interpolated string the literal parts are markup and every hole is text that is encoded, so
/// that nothing from outside can become markup, in content or in a quoted attribute.
/// </summary>
internal sealed class HtmlWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int length;

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
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            Append(text[..at]);
            Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        Append(text);
    }

    /// <summary>The bytes written.</summary>
    public ReadOnlyMemory<byte> ToBytes() => buffer.AsSpan(0, length).ToArray();

    /// <summary>Moves what was written to a stream once there is much of it, or always.</summary>
    public void Flush(Stream stream, bool always = false)
    {
        if (always || length > 32 * 1024)
        {
            stream.Write(buffer, 0, length);
            length = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Append(int number)
    {
        MakeRoom(16);
        number.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    private void MakeRoom(int more)
    {
        if (length + more > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + more, buffer.Length * 2));
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }

    /// <summary>An interpolated string on its way into the writer.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        /// <summary>What the compiler expects to come, of no use here.</summary>
        public int Expected { get; } = literalLength + formattedCount;

        public void AppendLiteral(string markup) => writer.Append(markup);

        public void AppendFormatted(string? text) => writer.Text(text);

        public void AppendFormatted(int number) => writer.Append(number);

        /// <summary>A coordinate of a drawing, to one decimal.</summary>
        public void AppendFormatted(double number) => writer.Append(number.ToString("0.#", CultureInfo.InvariantCulture));

        /// <summary>A part written by its own method.</summary>
        public void AppendFormatted(Action<HtmlWriter> part) => part(writer);
    }
}
