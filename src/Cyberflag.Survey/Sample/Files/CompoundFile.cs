using System.Buffers.Binary;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A compound file with one stream (Microsoft, [MS-CFB], version 3): sectors of 512 bytes, first the table of sectors, then the directory, then the stream.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const int LeastStream = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint TableSector = 0xFFFFFFFD;
    private const uint Free = 0xFFFFFFFF;

    /// <summary>The file.</summary>
    /// <exception cref="ArgumentException">The stream has more than 6 MB, for which this has no table.</exception>
    public static byte[] Of(string name, byte[] stream)
    {
        var length = Math.Max(LeastStream, stream.Length);
        var content = (length + Sector - 1) / Sector;
        var tables = 1;
        while (tables * (Sector / 4) < tables + 1 + content)
        {
            tables++;
        }

        if (tables > 109)
        {
            throw new ArgumentException("The stream is too long.", nameof(stream));
        }

        var file = new byte[(1 + tables + 1 + content) * Sector];
        Header(file, tables);
        var table = file.AsSpan(Sector, tables * Sector);
        for (var i = 0; i < table.Length / 4; i++)
        {
            var last = tables + content;
            Write(table, i * 4, i < tables ? TableSector : i == tables || i == last ? EndOfChain : i < last ? (uint)(i + 1) : Free);
        }

        var directory = file.AsSpan((1 + tables) * Sector, Sector);
        Entry(directory, "Root Entry", 5, 1, EndOfChain, 0);
        Entry(directory[128..], name, 2, Free, (uint)(tables + 1), (uint)length);
        stream.CopyTo(file.AsSpan((2 + tables) * Sector));
        return file;
    }

    private static void Header(Span<byte> header, int tables)
    {
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[24..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(header[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(header[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header[32..], 6);
        Write(header, 44, (uint)tables);
        Write(header, 48, (uint)tables);
        Write(header, 56, LeastStream);
        Write(header, 60, EndOfChain);
        Write(header, 68, EndOfChain);
        for (var i = 0; i < 109; i++)
        {
            Write(header, 76 + (i * 4), i < tables ? (uint)i : Free);
        }
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint child, uint start, uint length)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((name.Length + 1) * 2));
        entry[66] = type;
        entry[67] = 1;
        Write(entry, 68, Free);
        Write(entry, 72, Free);
        Write(entry, 76, child);
        Write(entry, 116, start);
        Write(entry, 120, length);
    }

    private static void Write(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);
}
