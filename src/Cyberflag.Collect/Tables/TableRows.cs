using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Collect;

/// <summary>What a row of a table is by its cells alone.</summary>
internal enum RowKind
{
    /// <summary>Nothing in it.</summary>
    Blank,

    /// <summary>One text in a row of several places: a title, a note, or the heading of the rows below.</summary>
    Lone,

    /// <summary>Headings.</summary>
    Heading,

    /// <summary>Numbers or marks.</summary>
    Data,
}

/// <summary>Tells rows of data from headings, titles and notes.</summary>
internal static class TableRows
{
    private const int FewestAges = 3;

    /// <summary>The kind of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The row of headings directly above it, or null.</param>
    /// <param name="hasData">True where data stand above it in the same table.</param>
    public static RowKind KindOf(ImmutableArray<TableCell> row, ImmutableArray<TableCell>? above, bool hasData)
    {
        var filled = row.Where(c => !c.IsBlank && !c.IsCovered).ToList();
        if (filled.Count == 0)
        {
            return RowKind.Blank;
        }

        if (filled.Count == 1 && row.Length > 1 && !CellValue.IsNumberOrMark(filled[0].Text))
        {
            return RowKind.Lone;
        }

        var columns = Enumerable.Range(0, row.Length).Where(c => !row[c].IsCovered && CellValue.IsNumberOrMark(row[c].Text) && (c > 0 || row.Length == 1)).ToList();
        if (columns.Count == 0)
        {
            return RowKind.Heading;
        }

        var isOpen = !hasData && !HaveHeadings(above, columns);
        var years = isOpen && columns.All(c => IsYearHeading(row[c].Text))
            && (columns.Count > 1 ? Ascend(row, columns) is not null || Repeat(row, columns) : !IsNamed(above, columns[0]));
        var ages = isOpen && columns.Count >= FewestAges && Ascend(row, columns) == 1 && SaysAge(row, above);
        // "Under 10" above the columns is an age; among numbers it is one that is withheld.
        var bands = !hasData && columns.TrueForAll(c => !row[c].Text.Any(ch => ch is '<' or '*') && LabelWords.KindOf(row[c].Text) == LabelKind.Age) && filled.Exists(c => LabelWords.KindOf(c.Text) == LabelKind.Age && !CellValue.IsNumberOrMark(c.Text));
        return years || ages || bands ? RowKind.Heading : RowKind.Data;
    }

    /// <summary>True for a number that can be a year.</summary>
    public static bool IsYear(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2050;

    private static bool IsYearHeading(string text) => IsYear(StarredYears.Off(text));

    // Columns that have a heading each, all different, need no other: what stands below are numbers, whatever they look like.
    private static bool HaveHeadings(ImmutableArray<TableCell>? above, List<int> columns) =>
        above is { } row && columns.Count > 1 && columns.TrueForAll(c => !row[c].IsBlank) && columns.Select(c => row[c].Text).Distinct().Count() == columns.Count;

    // The same years again and again, under one group after another.
    private static bool Repeat(ImmutableArray<TableCell> row, List<int> columns)
    {
        var length = columns.FindIndex(1, c => row[c].Text == row[columns[0]].Text);
        return length > 1 && columns.Count % length == 0 && Ascend(row, columns[..length]) is not null
            && Enumerable.Range(0, columns.Count).All(i => row[columns[i]].Text.Trim() == row[columns[i % length]].Text.Trim());
    }

    // Counts in a row can grow by one; they are ages only where something says so.
    private static bool SaysAge(ImmutableArray<TableCell> row, ImmutableArray<TableCell>? above) =>
        row[0].IsBlank || LabelWords.Names(row[0].Text) == LabelKind.Age || (above ?? []).Skip(1).Any(c => LabelWords.Names(c.Text) == LabelKind.Age);

    // The step between neighbouring numbers where it is 1 or -1 throughout.
    private static int? Ascend(ImmutableArray<TableCell> row, List<int> columns)
    {
        var numbers = columns.ConvertAll(c => int.TryParse(StarredYears.Off(row[c].Text).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : int.MinValue);
        var steps = numbers.Zip(numbers.Skip(1), (a, b) => (long)b - a).Distinct().ToList();
        return steps is [1] ? 1 : steps is [-1] ? -1 : null;
    }

    private static bool IsNamed(ImmutableArray<TableCell>? above, int column) =>
        above is { } row && !row[column].IsBlank && LabelWords.Names(row[column].Text) != LabelKind.Period;
}
