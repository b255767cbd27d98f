using System.Collections.Immutable;

namespace Cyberflag.Formats;

/// <summary>
/// What a reading is given beside the bytes: limits that hostile or broken files run into, each of which ends in a finding and never
/// in a crash, and the passwords that people know.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The most bytes of a document.</summary>
    public long Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes that a compressed document, with everything in it, may grow to.</summary>
    public long ExpandedBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>The most cells of one grid, counted as rows times columns.</summary>
    public long Cells { get; init; } = 5_000_000;

    /// <summary>The most columns of one grid.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>How deep documents may lie in documents: 0 reads no attachment.</summary>
    public int Depth { get; init; } = 4;

    /// <summary>The most documents within one document.</summary>
    public int Attachments { get; init; } = 500;

    /// <summary>The most pages of a document.</summary>
    public int Pages { get; init; } = 2000;

    /// <summary>Passwords to try on protected documents, in order; none of them appears in a finding.</summary>
    public ImmutableArray<string> Passwords { get; init; } = [];
}
