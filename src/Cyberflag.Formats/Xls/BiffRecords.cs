using System.Buffers.Binary;

namespace Cyberflag.Formats;

/// <summary>One record of an old Excel workbook: its number and its bytes.</summary>
internal readonly record struct BiffRecord(int Type, ReadOnlyMemory<byte> Body)
{
    public const int BeginOfFile = 0x809;
    public const int EndOfFile = 0x0A;
    public const int Continue = 0x3C;

    /// <summary>A 16-bit number within it; 0 beyond its end.</summary>
    public int Half(int at) => at + 2 <= Body.Length ? BinaryPrimitives.ReadUInt16LittleEndian(Body.Span[at..]) : 0;

    /// <summary>A 32-bit number within it; 0 beyond its end.</summary>
    public uint Word(int at) => at + 4 <= Body.Length ? BinaryPrimitives.ReadUInt32LittleEndian(Body.Span[at..]) : 0;

    /// <summary>The records from an offset to the end of the stream, or to where it is cut short.</summary>
    public static IEnumerable<BiffRecord> From(ReadOnlyMemory<byte> stream, long offset)
    {
        for (var at = offset; at >= 0 && at + 4 <= stream.Length;)
        {
            var header = stream.Span.Slice((int)at, 4);
            var (type, length) = (BinaryPrimitives.ReadUInt16LittleEndian(header), BinaryPrimitives.ReadUInt16LittleEndian(header[2..]));
            if (at + 4 + length > stream.Length)
            {
                yield break;
            }

            yield return new BiffRecord(type, stream.Slice((int)at + 4, length));
            at += 4 + length;
        }
    }
}
