using System.Collections.Immutable;

namespace Cyberflag.Bounds;

/// <summary>That a sum of cells lies between two numbers: parts add up to their total, or to no more than it.</summary>
/// <param name="Terms">The cells by their place in the list, each once, with its factor.</param>
/// <param name="Lower">The least that the sum can be; null where nothing bounds it.</param>
/// <param name="Upper">The greatest; null where nothing bounds it.</param>
public sealed record BoundedSum(ImmutableArray<(int Cell, long Factor)> Terms, long? Lower, long? Upper)
{
    /// <summary>The cells add up to a known total.</summary>
    public static BoundedSum Total(IEnumerable<int> parts, long total) => new([.. parts.Select(p => (p, 1L))], total, total);

    /// <summary>The parts add up to a cell of the list.</summary>
    public static BoundedSum Of(IEnumerable<int> parts, int whole) => new([.. parts.Select(p => (p, 1L)), (whole, -1L)], 0, 0);
}
