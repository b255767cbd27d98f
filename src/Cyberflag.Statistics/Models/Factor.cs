namespace Cyberflag.Statistics;

/// <summary>A column of names: its levels in a fixed order, and the level of each row.</summary>
/// <param name="Levels">The levels: as the caller orders them, otherwise by number where all are numbers, otherwise by their characters.</param>
/// <param name="Codes">The level of each row, from 0.</param>
internal sealed record Factor(IReadOnlyList<string> Levels, int[] Codes)
{
    /// <summary>The factor of the columns together; of several the names are joined by a colon.</summary>
    /// <exception cref="InputException">A cell is empty, or is no level of the order given.</exception>
    public static Factor Of(Table table, IReadOnlyList<string> columns, IReadOnlyList<string>? order = null)
    {
        var parts = columns.Select(c => table.Column(c)).ToList();
        var names = new string[table.Rows];
        for (var row = 0; row < names.Length; row++)
        {
            foreach (var part in parts.Where(p => p.IsMissingAt(row)))
            {
                throw part.Fault(row, "is empty: every row needs its group");
            }

            names[row] = string.Join(':', parts.Select(p => p.Cells[row]));
        }

        var levels = order ?? Sorted(names.Distinct());
        var codes = levels.Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i, StringComparer.Ordinal);
        return new Factor(levels, [.. names.Select((n, row) => codes.TryGetValue(n, out var code) ? code : throw parts[0].Fault(row, "is none of the levels given"))]);
    }

    private static List<string> Sorted(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.TrueForAll(n => Column.TryNumber(n, out _))
            ? [.. all.OrderBy(n => Column.TryNumber(n, out var number) ? number : 0).ThenBy(n => n, StringComparer.Ordinal)]
            : [.. all.Order(StringComparer.Ordinal)];
    }
}
