using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Regions and nations of a table that also has forces of them: their numbers are totals of what stands beside.</summary>
internal sealed class AreaTotals
{
    private readonly ImmutableHashSet<string> codes;

    private AreaTotals(ImmutableHashSet<string> codes) => this.codes = codes;

    /// <summary>The areas of a table that contain other areas of it.</summary>
    public static AreaTotals Of(Table table, ImmutableArray<LabelColumn> columns, ImmutableArray<HeadingRow> headings, Gazetteer gazetteer)
    {
        var labels = columns.Where(c => c.Axis.Kind == LabelKind.Area).SelectMany(c => table.DataRows.Select(r => table.Rows[r][c.Column].Text))
            .Concat(headings.Where(h => h.Axis.Kind == LabelKind.Area).SelectMany(h => table.Rows[h.Row].Select(c => c.Text))).Distinct().ToList();
        var areas = labels.Select(gazetteer.Recognise).OfType<Area>().Distinct().ToList();
        var forces = areas.Where(a => a.Kind == AreaKind.Force).Select(a => a.Code).ToHashSet();
        return new AreaTotals([.. areas.Where(a => a.Kind != AreaKind.Force && a.Members.Any(m => forces.Contains(m.Force.Code))).Select(a => a.Code)]);
    }

    /// <summary>True where the number of that area is a total.</summary>
    public bool Holds(string? area) => area is not null && codes.Contains(area);
}
