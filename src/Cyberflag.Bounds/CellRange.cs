namespace Cyberflag.Bounds;

/// <summary>What a whole number can be: from a least to a greatest, both possible.</summary>
/// <param name="Lower">The least.</param>
/// <param name="Upper">The greatest; null where nothing bounds it.</param>
public readonly record struct CellRange(long Lower, long? Upper)
{
    /// <summary>A count of which nothing is known.</summary>
    public static CellRange Unknown => new(0, null);

    /// <summary>A known number.</summary>
    public static CellRange Exactly(long value) => new(value, value);

    /// <summary>True where it is one number.</summary>
    public bool IsExact => Lower == Upper;
}
