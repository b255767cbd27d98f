using System.Buffers.Binary;
using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// The streams of a compound file ([MS-CFB]), the container of old Office documents, Outlook messages and protected workbooks. Chains
/// that turn back on themselves or leave the file end in an error, so that no file takes longer than its own length.
/// </summary>
internal sealed class CompoundFile
{
    private const int EntryLength = 128;
    private const uint LastSector = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int sectorLength;
    private readonly int shortLength;
    private readonly uint longest;
    private readonly uint[] table;
    private readonly List<CompoundEntry> entries = [];
    private uint[]? shortTable;
    private byte[]? shortStream;

    /// <exception cref="InvalidDataException">It is no compound file, or damaged.</exception>
    public CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < 512)
        {
            throw new InvalidDataException("The compound file is cut short.");
        }

        var header = bytes.Span;
        var (sectorShift, shortShift) = (BinaryPrimitives.ReadUInt16LittleEndian(header[30..]), BinaryPrimitives.ReadUInt16LittleEndian(header[32..]));
        if (sectorShift is < 7 or > 12 || shortShift is < 2 or > 11)
        {
            throw new InvalidDataException("The compound file has sectors of no known length.");
        }

        (sectorLength, shortLength, longest) = (1 << sectorShift, 1 << shortShift, U(header, 56));
        table = Words(TableSectors(header));
        ReadDirectory(Chain(U(header, 48), table, sectorLength, Sector));
    }

    /// <summary>Storages and streams with their paths, from the root: <c>MBD0001/Workbook</c>.</summary>
    public IReadOnlyList<CompoundEntry> Entries => entries;

    /// <summary>The bytes of a stream; null where there is none of that path.</summary>
    /// <exception cref="InvalidDataException">The stream is damaged.</exception>
    public byte[]? Stream(string path) =>
        entries.Find(e => e.IsStream && string.Equals(e.Path, path, StringComparison.OrdinalIgnoreCase)) is { } entry ? Read(entry) : null;

    private byte[] Read(CompoundEntry entry)
    {
        if (entry.Length > bytes.Length)
        {
            throw new InvalidDataException("A stream claims to be longer than its file.");
        }

        var chain = entry.Length >= longest
            ? Chain(entry.Start, table, sectorLength, Sector, entry.Length)
            : Chain(entry.Start, ShortTable(), shortLength, ShortSector, entry.Length);
        return chain.Length >= entry.Length ? chain[..(int)entry.Length] : throw new InvalidDataException("A stream is cut short.");
    }

    /// <summary>The sectors that hold the table of sectors: 109 in the header, the others in a chain of their own.</summary>
    private byte[] TableSectors(ReadOnlySpan<byte> header)
    {
        var sectors = new List<uint>();
        for (var i = 0; i < 109; i++)
        {
            sectors.Add(U(header, 76 + 4 * i));
        }

        var next = U(header, 68);
        for (var steps = 0; next < LastSector; steps++)
        {
            var sector = Sector(next);
            if (steps > bytes.Length / sectorLength)
            {
                throw new InvalidDataException("A chain of the compound file turns back on itself.");
            }

            for (var i = 0; i < sectorLength / 4 - 1; i++)
            {
                sectors.Add(U(sector, 4 * i));
            }

            next = U(sector, sectorLength - 4);
        }

        var used = sectors.Where(s => s < LastSector).ToList();
        if ((long)used.Count * sectorLength > bytes.Length)
        {
            throw new InvalidDataException("The compound file claims more sectors than it has.");
        }

        using var all = new MemoryStream();
        used.ForEach(s => all.Write(Sector(s)));
        return all.ToArray();
    }

    private delegate ReadOnlySpan<byte> SectorOf(uint number);

    private static byte[] Chain(uint start, uint[] next, int length, SectorOf sectorOf, long most = long.MaxValue)
    {
        using var chain = new MemoryStream();
        var seen = new bool[next.Length];
        for (var sector = start; sector < LastSector && chain.Length < most; sector = next[sector])
        {
            if (sector >= next.Length || seen[sector])
            {
                throw new InvalidDataException("A chain of the compound file is broken or turns back on itself.");
            }

            seen[sector] = true;

            chain.Write(sectorOf(sector)[..length]);
        }

        return chain.ToArray();
    }

    /// <summary>A sector; what the end of the file cuts off counts as zero.</summary>
    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = (number + 1L) * sectorLength;
        if (start >= bytes.Length)
        {
            throw new InvalidDataException("A chain of the compound file leaves the file.");
        }

        if (start + sectorLength <= bytes.Length)
        {
            return bytes.Span.Slice((int)start, sectorLength);
        }

        var padded = new byte[sectorLength];
        bytes.Span[(int)start..].CopyTo(padded);
        return padded;
    }

    private ReadOnlySpan<byte> ShortSector(uint number)
    {
        var root = entries.Find(e => e.IsRoot) ?? throw new InvalidDataException("The compound file has no root.");
        shortStream ??= Chain(root.Start, table, sectorLength, Sector);
        var start = (long)number * shortLength;
        return start + shortLength <= shortStream.Length
            ? shortStream.AsSpan((int)start, shortLength)
            : throw new InvalidDataException("A chain of the compound file leaves its stream.");
    }

    private uint[] ShortTable() => shortTable ??= Words(Chain(U(bytes.Span, 60), table, sectorLength, Sector));

    private void ReadDirectory(byte[] directory)
    {
        var count = directory.Length / EntryLength;
        var seen = new bool[count];
        var open = new Stack<(uint Index, string Folder)>();
        open.Push((0, ""));
        while (open.TryPop(out var at))
        {
            if (at.Index == NoEntry || at.Index >= count || seen[at.Index])
            {
                continue;
            }

            seen[at.Index] = true;
            var entry = directory.AsSpan((int)at.Index * EntryLength, EntryLength);
            var letters = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            var (name, kind) = (Encoding.Unicode.GetString(entry[..letters]), entry[66]);
            var path = kind == 5 || at.Folder.Length == 0 ? name : $"{at.Folder}/{name}";
            entries.Add(new CompoundEntry(path, kind == 2, kind == 5, U(entry, 116), U(entry, 120)));
            open.Push((U(entry, 68), at.Folder));
            open.Push((U(entry, 72), at.Folder));
            open.Push((U(entry, 76), kind == 5 ? "" : path));
        }
    }

    private static uint[] Words(byte[] bytes)
    {
        var words = new uint[bytes.Length / 4];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = U(bytes, 4 * i);
        }

        return words;
    }

    private static uint U(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}

/// <summary>A storage or stream of a compound file.</summary>
/// <param name="Path">Its name after those of the storages that it lies in.</param>
/// <param name="IsStream">True for a stream.</param>
/// <param name="IsRoot">True for the root of all.</param>
/// <param name="Start">Its first sector.</param>
/// <param name="Length">Its bytes.</param>
internal sealed record CompoundEntry(string Path, bool IsStream, bool IsRoot, uint Start, long Length);
