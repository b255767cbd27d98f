namespace Cyberflag.Statistics;

/// <summary>Counts in their order of time, without a gap.</summary>
/// <param name="Labels">What the places are.</param>
/// <param name="Start">The place of the first point.</param>
/// <param name="Columns">The values of each column asked for, by time.</param>
internal sealed record TimeSeries(TimeLabels Labels, int Start, IReadOnlyList<double[]> Columns)
{
    /// <summary>How many points.</summary>
    public int Length => Columns[0].Length;

    /// <summary>The label of a point.</summary>
    public string Label(int i) => Labels.Label(Start + i);

    /// <summary>Of some rows of a table: the period and columns of numbers.</summary>
    /// <exception cref="InputException">A period stands twice, is missing between others, or a cell is no number.</exception>
    public static TimeSeries Of(Table table, Column periods, params IReadOnlyList<Column> columns)
    {
        var labels = TimeLabels.Of(periods);
        var rows = new SortedDictionary<int, int>();
        for (var row = 0; row < table.Rows; row++)
        {
            if (!rows.TryAdd(labels.Of(periods, row), row))
            {
                throw periods.Fault(row, "stands twice: a series has one value for each period");
            }
        }

        var start = rows.Keys.First();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows.ContainsKey(start + i))
            {
                throw new InputException($"{table.Source}: the period {labels.Label(start + i)} is missing from the series, and later ones are there.");
            }
        }

        return new TimeSeries(labels, start, [.. columns.Select(c => rows.Values.Select(c.Number).ToArray())]);
    }
}
