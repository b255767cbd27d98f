using System.Buffers.Binary;
using System.Text;

namespace Cyberflag.Tests.Formats;

/// <summary>Writes compound files with streams at the root ([MS-CFB] version 3), to try readers on.</summary>
internal static class CompoundFileBytes
{
    private const int Sector = 512;
    private const int Short = 64;
    private const int Cutoff = 4096;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    public static byte[] Of(params (string Name, byte[] Bytes)[] streams)
    {
        var sectors = new List<byte[]>();
        var table = new List<uint>();
        uint Put(byte[] bytes)
        {
            var first = bytes.Length == 0 ? End : (uint)table.Count;
            for (var at = 0; at < bytes.Length; at += Sector)
            {
                var sector = new byte[Sector];
                bytes.AsSpan(at, Math.Min(Sector, bytes.Length - at)).CopyTo(sector);
                sectors.Add(sector);
                table.Add(at + Sector < bytes.Length ? (uint)table.Count + 1 : End);
            }

            return first;
        }

        var (shortBytes, shortTable, starts) = (new MemoryStream(), new List<uint>(), new List<uint>());
        foreach (var (_, bytes) in streams)
        {
            if (bytes.Length >= Cutoff)
            {
                starts.Add(Put(bytes));
                continue;
            }

            starts.Add(bytes.Length == 0 ? End : (uint)shortTable.Count);
            for (var at = 0; at < bytes.Length; at += Short)
            {
                var piece = new byte[Short];
                bytes.AsSpan(at, Math.Min(Short, bytes.Length - at)).CopyTo(piece);
                shortBytes.Write(piece);
                shortTable.Add(at + Short < bytes.Length ? (uint)shortTable.Count + 1 : End);
            }
        }

        var shortStart = Put(shortBytes.ToArray());
        var shortTableStart = Put(Words(shortTable, Sector));
        var directory = new MemoryStream();
        directory.Write(Entry("Root Entry", 5, Free, 1, shortStart, (uint)shortBytes.Length));
        for (var i = 0; i < streams.Length; i++)
        {
            directory.Write(Entry(streams[i].Name, 2, i + 1 < streams.Length ? (uint)i + 2 : Free, Free, starts[i], (uint)streams[i].Bytes.Length));
        }

        var directoryStart = Put(directory.ToArray());
        var tableSectors = 1;
        while (tableSectors * (Sector / 4) < table.Count + tableSectors)
        {
            tableSectors++;
        }

        var tableStart = (uint)table.Count;
        table.AddRange(Enumerable.Repeat(0xFFFFFFFDu, tableSectors));
        var tableBytes = Words(table, Sector);

        var file = new MemoryStream();
        file.Write(Header(directoryStart, shortTableStart, (uint)(Words(shortTable, Sector).Length / Sector), tableStart, tableSectors));
        sectors.ForEach(s => file.Write(s));
        file.Write(tableBytes);
        return file.ToArray();
    }

    private static byte[] Header(uint directory, uint shortTable, uint shortSectors, uint table, int tableSectors)
    {
        var header = new byte[Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        void Half(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(at), value);
        void Word(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(at), value);
        Half(24, 0x3E);
        Half(26, 3);
        Half(28, 0xFFFE);
        Half(30, 9);
        Half(32, 6);
        Word(44, (uint)tableSectors);
        Word(48, directory);
        Word(56, Cutoff);
        Word(60, shortSectors == 0 ? End : shortTable);
        Word(64, shortSectors);
        Word(68, End);
        for (var i = 0; i < 109; i++)
        {
            Word(76 + 4 * i, i < tableSectors ? table + (uint)i : Free);
        }

        return header;
    }

    private static byte[] Entry(string name, byte kind, uint right, uint child, uint start, uint length)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(64), (ushort)(2 * name.Length + 2));
        entry[66] = kind;
        entry[67] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(68), Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(72), right);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(76), child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(116), start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(120), length);
        return entry;
    }

    private static byte[] Words(List<uint> words, int multiple)
    {
        var bytes = new byte[(words.Count * 4 + multiple - 1) / multiple * multiple];
        Array.Fill(bytes, (byte)0xFF);
        for (var i = 0; i < words.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), words[i]);
        }

        return bytes;
    }
}
