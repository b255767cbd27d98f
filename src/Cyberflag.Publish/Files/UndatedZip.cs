using System.Buffers.Binary;

namespace Cyberflag.Publish;

/// <summary>
/// Takes out of a ZIP archive what tells when and on which system it was packed: dates become 1 January 1980, the system none in
/// particular, file attributes none (PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
/// </summary>
internal static class UndatedZip
{
    private const uint Local = 0x04034B50;
    private const uint Central = 0x02014B50;
    private const uint End = 0x06054B50;
    private const int EndLength = 22;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    /// <summary>Changes the archive in place.</summary>
    /// <exception cref="InvalidDataException">It is no plain archive without a comment: a broken invariant.</exception>
    public static void Undate(Span<byte> archive)
    {
        var end = archive[^EndLength..];
        Expect(end, End);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var i = 0; i < entries; i++)
        {
            var entry = archive[at..];
            Expect(entry, Central);
            entry[5] = 0; // the system that made it
            Date(entry[12..]);
            entry.Slice(36, 6).Clear(); // attributes, inner and outer
            var local = archive[(int)BinaryPrimitives.ReadUInt32LittleEndian(entry[42..])..];
            Expect(local, Local);
            Date(local[10..]);
            at += 46 + Length(entry, 28) + Length(entry, 30) + Length(entry, 32);
        }
    }

    private static void Date(Span<byte> field)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(field[2..], FirstOfJanuary1980);
    }

    private static int Length(ReadOnlySpan<byte> entry, int at) => BinaryPrimitives.ReadUInt16LittleEndian(entry[at..]);

    private static void Expect(ReadOnlySpan<byte> record, uint signature)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(record) != signature)
        {
            throw new InvalidDataException("The workbook's archive is not laid out as expected.");
        }
    }
}
