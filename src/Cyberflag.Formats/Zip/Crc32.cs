using System.Buffers.Binary;

namespace Cyberflag.Formats;

/// <summary>The checksum of ZIP files: CRC-32 with the reflected polynomial EDB88320 (ISO 3309), eight bytes at a time by tables.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[][] Tables = MakeTables();

    /// <summary>What a running checksum begins with.</summary>
    public static uint Start => uint.MaxValue;

    /// <summary>The checksum of all bytes that went into the running one.</summary>
    public static uint Value(uint running) => ~running;

    public static uint Update(uint running, ReadOnlySpan<byte> bytes)
    {
        var t = Tables;
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ running;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            running = t[7][low & 0xFF] ^ t[6][(low >> 8) & 0xFF] ^ t[5][(low >> 16) & 0xFF] ^ t[4][low >> 24]
                ^ t[3][high & 0xFF] ^ t[2][(high >> 8) & 0xFF] ^ t[1][(high >> 16) & 0xFF] ^ t[0][high >> 24];
            bytes = bytes[8..];
        }

        foreach (var next in bytes)
        {
            running = (running >> 8) ^ t[0][(running ^ next) & 0xFF];
        }

        return running;
    }

    private static uint[][] MakeTables()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            }

            tables[0][i] = value;
        }

        for (var table = 1; table < 8; table++)
        {
            for (var i = 0; i < 256; i++)
            {
                var before = tables[table - 1][i];
                tables[table][i] = (before >> 8) ^ tables[0][before & 0xFF];
            }
        }

        return tables;
    }
}
