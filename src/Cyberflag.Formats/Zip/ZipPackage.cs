using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Cyberflag.Formats;

/// <summary>
/// The parts of a ZIP file, each checked against its length and checksum while it is read, and counted against what the document
/// may grow to.
/// </summary>
internal sealed class ZipPackage : IDisposable
{
    // Sheets of hundreds of thousands of rows shrink to a thirtieth; what shrinks to less than this was made to grow.
    private const long MostRatio = 250;
    private const long ShortPart = 64 * 1024 * 1024;

    private readonly ReadingScope scope;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">It is no ZIP file, or cut short.</exception>
    public ZipPackage(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        this.scope = scope;
        if (!ZipNames.Agree(bytes.Span))
        {
            throw new InvalidDataException("A part has two names.");
        }

        archive = Archive(bytes);
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            // A second part of the same name hides the first from some programs and not from others.
            if (!parts.TryAdd(Normal(entry.FullName), entry))
            {
                throw new UnreadableException(FormatFindings.Damaged(scope.Where, "a compressed file with a part that stands twice"));
            }
        }
    }

    /// <summary>Names of the parts with forward slashes, in the order in which they stand in the file.</summary>
    public IEnumerable<string> Names => archive.Entries.Where(e => !e.FullName.EndsWith('/')).Select(e => Normal(e.FullName));

    /// <summary>The archive over bytes in memory.</summary>
    /// <exception cref="InvalidDataException">It is no ZIP file, or cut short.</exception>
    public static ZipArchive Archive(ReadOnlyMemory<byte> bytes) => new(Stream(bytes), ZipArchiveMode.Read);

    /// <summary>A stream over bytes in memory, which are not copied.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    public bool Has(string name) => parts.ContainsKey(Normal(name));

    /// <summary>True where the part can only be read with a password.</summary>
    public bool IsEncrypted(string name) => parts[Normal(name)].IsEncrypted;

    /// <summary>A part to be read once from start to end.</summary>
    /// <exception cref="InvalidDataException">The part is missing or damaged.</exception>
    /// <exception cref="UnreadableException">The part is encrypted, or the document grows beyond the limit.</exception>
    public Stream Open(string name)
    {
        if (!parts.TryGetValue(Normal(name), out var entry))
        {
            throw new InvalidDataException($"The part {name} is missing.");
        }

        if (entry.Length > ShortPart && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio)
        {
            throw new UnreadableException(FormatFindings.ExpandsTooFar(scope.Where, scope.Limits.ExpandedBytes));
        }

        return entry.IsEncrypted
            ? throw new UnreadableException(FormatFindings.Locked(scope.Where, scope.Limits))
            : new CheckedStream(entry.Open(), entry.Length, entry.Crc32, scope);
    }

    /// <summary>All bytes of a part.</summary>
    /// <inheritdoc cref="Open"/>
    public byte[] ReadAll(string name)
    {
        using var part = Open(name);
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => archive.Dispose();

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');
}
