namespace Cyberflag.Formats;

/// <summary>Limits that hostile or broken files run into; each ends in a finding, never in a crash.</summary>
public sealed record ReadingLimits
{
    /// <summary>The most bytes of a document.</summary>
    public long Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes that a compressed document may grow to.</summary>
    public long ExpandedBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>The most cells of one grid.</summary>
    public long Cells { get; init; } = 5_000_000;

    /// <summary>The most columns of one grid.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>How deep documents may lie in documents.</summary>
    public int Depth { get; init; } = 4;
}

/// <summary>Reads the bytes of any known format into <see cref="Content"/>. The format is told by content, not by name.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Version of the readers; a cached reading made by another version is made again. Raise it with each change that can change
    /// what is read.
    /// </summary>
    public const string Version = "1";

    /// <summary>Reads a document. Bad bytes give findings; the result is then without the blocks that could not be read.</summary>
    /// <param name="name">Name of the document, for findings, and as a hint where the content leaves the format open.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="limits">Limits; null for the usual ones.</param>
    public static Content Read(string name, ReadOnlyMemory<byte> bytes, ReadingLimits? limits = null) =>
        throw new NotSupportedException($"{name}: {bytes.Length} bytes, {limits}");
}
