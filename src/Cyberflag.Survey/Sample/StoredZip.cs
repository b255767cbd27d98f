using System.Buffers.Binary;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A ZIP archive whose bytes depend on its content alone: entries stored without compression, all dated 1 January 1980, made by no
/// particular system (PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). The archive of the base library records the
/// system that it runs on, and its compression may change with the runtime.
/// </summary>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    /// <summary>Packs the entries in their order; names in ASCII.</summary>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var archive = new MemoryStream();
        using var directory = new MemoryStream();
        ushort count = 0;
        foreach (var (name, bytes) in entries)
        {
            var offset = (uint)archive.Position;
            Write(archive, 0x04034B50);
            WriteEntry(archive, name, bytes);
            archive.Write(Encoding.ASCII.GetBytes(name));
            archive.Write(bytes);

            Write(directory, 0x02014B50);
            Write(directory, Version);
            WriteEntry(directory, name, bytes);

            // No comment, first disk, no attributes; then where the entry begins.
            directory.Write(new byte[10]);
            Write(directory, offset);
            directory.Write(Encoding.ASCII.GetBytes(name));
            count++;
        }

        var start = (uint)archive.Position;
        directory.WriteTo(archive);
        Write(archive, 0x06054B50);
        archive.Write(new byte[4]);
        Write(archive, count);
        Write(archive, count);
        Write(archive, (uint)directory.Length);
        Write(archive, start);
        archive.Write(new byte[2]);
        return archive.ToArray();
    }

    // What the header of an entry and its line in the directory have in common.
    private static void WriteEntry(MemoryStream stream, string name, byte[] bytes)
    {
        Write(stream, Version);
        stream.Write(new byte[6]);
        Write(stream, FirstOfJanuary1980);
        Write(stream, Crc32(bytes));
        Write(stream, (uint)bytes.Length);
        Write(stream, (uint)bytes.Length);
        Write(stream, (ushort)name.Length);
        stream.Write(new byte[2]);
    }

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static void Write(MemoryStream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Write(MemoryStream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
