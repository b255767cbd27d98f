using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A column of labels.</summary>
/// <param name="Column">Its index.</param>
/// <param name="Heading">Its heading, of all heading rows together.</param>
/// <param name="Axis">What its labels are.</param>
internal sealed record LabelColumn(int Column, string Heading, Axis Axis)
{
    /// <summary>The label columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="hasLabels">True for the rows whose labels count.</param>
    /// <param name="reference">Forces, areas and offences.</param>
    public static ImmutableArray<LabelColumn> Of(Table table, Func<int, bool> hasLabels, ReferenceData reference)
    {
        var rows = table.DataRows.Where(hasLabels).ToList();
        var columns = ImmutableArray.CreateBuilder<LabelColumn>();
        for (var column = 0; column < table.LabelColumns; column++)
        {
            var at = column;
            var heading = string.Join(' ', table.Rows.Take(table.HeadingRows).Select(r => r[at].Text).Where(t => t.Trim().Length > 0).Distinct());
            var axis = Axis.Of(heading, rows.Select(r => table.Rows[r][at].Text), reference);
            var repeats = axis is { Kind: LabelKind.Other, Dimension: not null }
                && columns.Any(c => c.Axis is { Kind: LabelKind.Other, Dimension: not null } && Follows(table, rows, c.Column, at));
            columns.Add(new LabelColumn(column, heading, repeats ? Axis.Nothing : axis));
        }

        return columns.ToImmutable();
    }

    // A column that says of each label of another the same says nothing more than that.
    private static bool Follows(Table table, List<int> rows, int leading, int following) =>
        rows.Select(r => (Leading: table.Rows[r][leading].Text, Following: table.Rows[r][following].Text)).Distinct()
            .GroupBy(p => p.Leading).All(g => g.Count() == 1);
}
