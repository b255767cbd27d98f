using System.Collections.Immutable;
using Cyberflag.Vocabulary;
using Google.OrTools.Sat;

namespace Cyberflag.Bounds;

/// <summary>
/// The least and the greatest whole number that each cell of a table can be, given what is known of the cells and of their sums: both
/// are reached by numbers that fit everything known. Cells that no sum connects are solved apart, each bound by its own search with one
/// thread, so that the same input gives the same bounds. Sources: M. Fischetti and J. J. Salazar González, "Solving the cell suppression
/// problem on tabular data with linear constraints", Management Science 47 (2001), section 2; the solver is CP-SAT of Google OR-Tools.
/// </summary>
public static class CellBounds
{
    // A search that takes longer ends with bounds that are not too narrow, but may be too wide.
    private const string Parameters = "num_workers:1 random_seed:0 max_deterministic_time:10";

    /// <summary>The bounds of the cells, in their order.</summary>
    /// <param name="cells">What is known of each cell.</param>
    /// <param name="sums">What is known of sums of cells.</param>
    /// <exception cref="ArgumentException">A cell's bounds are the wrong way round, or a number is beyond <see cref="Count.Greatest"/>.</exception>
    public static BoundsResult Of(IReadOnlyList<CellRange> cells, IReadOnlyList<BoundedSum> sums)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(sums);
        Check(cells, sums);
        var ranges = cells.ToArray();
        var (contradictory, isExact) = (ImmutableSortedSet.CreateBuilder<int>(), true);
        foreach (var (members, own) in Groups.Of(cells, sums))
        {
            if (Narrowing.Narrow(ranges, own) is not null || !Solve(ranges, members, own, ref isExact))
            {
                foreach (var member in members)
                {
                    ranges[member] = cells[member];
                    contradictory.Add(member);
                }
            }
        }

        return new BoundsResult([.. ranges], contradictory.ToImmutable(), isExact);
    }

    private static void Check(IReadOnlyList<CellRange> cells, IReadOnlyList<BoundedSum> sums)
    {
        foreach (var cell in cells)
        {
            if (cell.Lower > cell.Upper || Math.Abs(cell.Lower) > Count.Greatest || Math.Abs(cell.Upper ?? 0) > Count.Greatest)
            {
                throw new ArgumentException($"A cell from {cell.Lower} to {cell.Upper} is none: its bounds are the wrong way round, or beyond any count.", nameof(cells));
            }
        }

        foreach (var sum in sums)
        {
            if (sum.Terms.IsEmpty || sum.Terms.Any(t => t.Factor == 0 || Math.Abs(t.Factor) > 1000 || t.Cell < 0 || t.Cell >= cells.Count)
                || sum.Terms.Select(t => t.Cell).Distinct().Count() != sum.Terms.Length
                || Math.Abs(sum.Lower ?? 0) > Count.Greatest || Math.Abs(sum.Upper ?? 0) > Count.Greatest)
            {
                throw new ArgumentException("A sum names one cell of the list or more, each once, with a factor that is not 0 and bounds within any count.", nameof(sums));
            }
        }
    }

    // False where nothing fits.
    private static bool Solve(CellRange[] ranges, List<int> members, List<BoundedSum> sums, ref bool isExact)
    {
        var open = members.Where(m => !ranges[m].IsExact).ToList();
        if (open.Count == 0 || sums.Count == 0)
        {
            return true;
        }

        var model = new CpModel();
        var variables = members.ToDictionary(m => m, m => model.NewIntVar(ranges[m].Lower, ranges[m].Upper ?? Count.Greatest, ""));
        foreach (var sum in sums)
        {
            var expression = LinearExpr.WeightedSum(sum.Terms.Select(t => variables[t.Cell]), sum.Terms.Select(t => t.Factor));
            model.AddLinearConstraint(expression, sum.Lower ?? -Count.Greatest * 1000, sum.Upper ?? Count.Greatest * 1000);
        }

        var seen = new Dictionary<int, (long Least, long Greatest)>();
        foreach (var cell in open)
        {
            foreach (var isLower in (bool[])[true, false])
            {
                if (seen.TryGetValue(cell, out var values) && (isLower ? values.Least == ranges[cell].Lower : values.Greatest == ranges[cell].Upper))
                {
                    continue; // a solution with this bound is known already
                }

                if (Extreme(model, variables, cell, isLower, seen, ref isExact) is not { } bound)
                {
                    return false;
                }

                ranges[cell] = isLower ? ranges[cell] with { Lower = Math.Max(bound, ranges[cell].Lower) }
                    : bound >= Count.Greatest ? ranges[cell]
                    : ranges[cell] with { Upper = Math.Min(bound, ranges[cell].Upper ?? bound) };
            }
        }

        return true;
    }

    // Null where nothing fits.
    private static long? Extreme(CpModel model, Dictionary<int, IntVar> variables, int cell, bool isLower, Dictionary<int, (long Least, long Greatest)> seen, ref bool isExact)
    {
        if (isLower)
        {
            model.Minimize(variables[cell]);
        }
        else
        {
            model.Maximize(variables[cell]);
        }

        var solver = new CpSolver { StringParameters = Parameters };
        var status = solver.Solve(model);
        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
        {
            foreach (var (member, variable) in variables)
            {
                var value = solver.Value(variable);
                var (least, greatest) = seen.GetValueOrDefault(member, (value, value));
                seen[member] = (Math.Min(least, value), Math.Max(greatest, value));
            }
        }

        if (status is CpSolverStatus.Feasible or CpSolverStatus.Unknown)
        {
            isExact = false;
            return (long)(isLower ? Math.Floor(solver.BestObjectiveBound) : Math.Ceiling(solver.BestObjectiveBound));
        }

        return status == CpSolverStatus.Optimal ? solver.Value(variables[cell]) : null;
    }
}
