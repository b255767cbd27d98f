using Cyberflag.Bounds;
using CsCheck;
using Xunit;

namespace Cyberflag.Tests.Bounds;

public sealed class CellBoundsTests
{
    // By hand: 100 = 40 + x + y with y from 1 to 4, so x is 56 to 59.
    [Fact]
    public void A_total_bounds_the_part_that_is_missing()
    {
        var result = CellBounds.Of([CellRange.Exactly(40), CellRange.Unknown, new(1, 4)], [BoundedSum.Total([0, 1, 2], 100)]);
        Assert.Equal([CellRange.Exactly(40), new(56, 59), new(1, 4)], result.Cells);
        Assert.True(result.IsExact);
    }

    // By hand: a + b = 10, b + c = 12, a + c = 9 has no whole solution for c = 5.5; with a + c from 9 to 10 there is only a = 4, b = 6, c = 6.
    [Fact]
    public void Sums_that_overlap_are_solved_together_and_in_whole_numbers()
    {
        List<BoundedSum> sums = [BoundedSum.Total([0, 1], 10), BoundedSum.Total([1, 2], 12), new([(0, 1), (2, 1)], 9, 10)];
        var result = CellBounds.Of([CellRange.Unknown, CellRange.Unknown, CellRange.Unknown], sums);
        Assert.Equal([CellRange.Exactly(4), CellRange.Exactly(6), CellRange.Exactly(6)], result.Cells);
    }

    // By hand: the two rows and columns of a table of four hidden cells; the corner is at most the smaller of its totals.
    [Fact]
    public void A_table_of_four_hidden_cells_has_the_bounds_of_its_margins()
    {
        List<BoundedSum> sums = [BoundedSum.Total([0, 1], 7), BoundedSum.Total([2, 3], 5), BoundedSum.Total([0, 2], 3), BoundedSum.Total([1, 3], 9)];
        var result = CellBounds.Of([.. Enumerable.Repeat(CellRange.Unknown, 4)], sums);
        Assert.Equal([new(0, 3), new(4, 7), new(0, 3), new(2, 5)], result.Cells);
    }

    [Fact]
    public void A_part_is_no_more_than_a_whole_that_is_itself_unknown()
    {
        var result = CellBounds.Of([new(0, 4), new(2, null), CellRange.Unknown], [BoundedSum.Of([0, 1], 2)]);
        Assert.Equal([new(0, 4), new(2, null), new(2, null)], result.Cells);
    }

    [Fact]
    public void What_fits_nothing_is_said_to_contradict_and_keeps_what_was_known()
    {
        var result = CellBounds.Of([new(0, 4), new(1, 3), CellRange.Unknown, CellRange.Unknown], [BoundedSum.Total([0, 1], 20), BoundedSum.Total([2, 3], 6)]);
        Assert.Equal([0, 1], result.Contradictory);
        Assert.Equal([new(0, 4), new(1, 3), new(0, 6), new(0, 6)], result.Cells);
    }

    [Fact]
    public void Known_numbers_that_do_not_add_up_contradict() =>
        Assert.Equal([0, 1], CellBounds.Of([CellRange.Exactly(3), CellRange.Exactly(4)], [BoundedSum.Total([0, 1], 8)]).Contradictory);

    [Fact]
    public void Bounds_that_are_the_wrong_way_round_are_refused() =>
        Assert.Throws<ArgumentException>(() => CellBounds.Of([new(4, 1)], []));

    // Every combination of small numbers is tried; what is left of each cell must be the engine's bounds.
    [Fact]
    public void The_bounds_are_those_of_trying_every_combination()
    {
        var cell = Gen.Select(Gen.Int[-1, 3], Gen.Int[0, 4], (lower, width) => new CellRange(lower, lower + width));
        var sum = Gen.Select(Gen.Int[-2, 2].Array[4].Where(f => f.Any(x => x != 0)), Gen.Int[-4, 12], Gen.Int[0, 3], (factors, lower, width) =>
            new BoundedSum([.. factors.Select((f, i) => (i, (long)f)).Where(t => t.Item2 != 0)], lower, lower + width));
        Gen.Select(cell.Array[4], sum.Array[1, 3]).Sample(
            (cells, sums) =>
            {
                var result = CellBounds.Of(cells, [.. sums]);
                var fitting = Combinations(cells).Where(v => sums.All(s => Fits(v, s))).ToList();
                if (fitting.Count == 0)
                {
                    Assert.NotEmpty(result.Contradictory);
                    return;
                }

                Assert.Empty(result.Contradictory);
                for (var i = 0; i < cells.Length; i++)
                {
                    Assert.Equal(new CellRange(fitting.Min(v => v[i]), fitting.Max(v => v[i])), result.Cells[i]);
                }
            },
            iter: 300);
    }

    private static bool Fits(long[] values, BoundedSum sum)
    {
        var total = sum.Terms.Sum(t => t.Factor * values[t.Cell]);
        return total >= sum.Lower && total <= sum.Upper;
    }

    private static IEnumerable<long[]> Combinations(CellRange[] cells)
    {
        IEnumerable<long[]> combinations = [[]];
        return cells.Aggregate(combinations, (sofar, cell) => sofar.SelectMany(v => Values(cell).Select(n => v.Append(n).ToArray())));
    }

    private static IEnumerable<long> Values(CellRange cell)
    {
        for (var value = cell.Lower; value <= cell.Upper; value++)
        {
            yield return value;
        }
    }
}
