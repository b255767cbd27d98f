using System.Collections.Immutable;

namespace Cyberflag.Bounds;

/// <summary>What the cells of a table can be.</summary>
/// <param name="Cells">The bounds of each cell; of a contradictory one, what was known of it before.</param>
/// <param name="Contradictory">The cells for which no numbers fit all that is said of them and of those connected with them.</param>
/// <param name="IsExact">False where a search ended early: some bounds may be wider than need be, none is too narrow.</param>
public sealed record BoundsResult(ImmutableArray<CellRange> Cells, ImmutableSortedSet<int> Contradictory, bool IsExact);
