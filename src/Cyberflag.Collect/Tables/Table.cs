using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>One place of a table.</summary>
/// <param name="Text">Its text; of a merged place the text of the whole.</param>
/// <param name="Locator">Where it stands in the document.</param>
internal readonly record struct TableCell(string Text, string Locator)
{
    /// <summary>The text as the document has it, where <see cref="Text"/> leaves references to notes out of it.</summary>
    public string Printed { get => printed ?? Text; init => printed = value; }

    private readonly string? printed;

    /// <summary>True for a place that a merged cell covers: it counts once, where the cell begins.</summary>
    public bool IsCovered { get; init; }

    /// <summary>True in a hidden row, column or sheet: it is never read.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True where the table has no such place: the row ends before it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Why it may stand in another column, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True where nothing is printed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A table, whatever its form in the document: rows of headings above, columns of labels before, and the data cells.</summary>
internal sealed record Table
{
    /// <summary>All rows, of one length.</summary>
    public required ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; }

    /// <summary>How many rows of headings stand above.</summary>
    public required int HeadingRows { get; init; }

    /// <summary>How many columns of labels stand before the data.</summary>
    public required int LabelColumns { get; init; }

    /// <summary>Why the columns may mean something else, or null where the form leaves no doubt.</summary>
    public string? Doubt { get; init; }

    /// <summary>True for a list whose headings are the words above it.</summary>
    public bool IsList { get; init; }

    /// <summary>How many passages of the document stand before it.</summary>
    public int Before { get; init; }

    /// <summary>How many of these, the nearest, are its own title within a sheet.</summary>
    public int Titles { get; init; }

    /// <summary>The first passage of its sheet; 0 where it stands in a text.</summary>
    public int First { get; init; }

    /// <summary>The number of the question that it answers, or null.</summary>
    public string? Question { get; init; }

    /// <summary>The rows of data.</summary>
    public IEnumerable<int> DataRows => Enumerable.Range(HeadingRows, Rows.Length - HeadingRows);

    /// <summary>The columns of data.</summary>
    public IEnumerable<int> DataColumns => Rows.IsEmpty ? [] : Enumerable.Range(LabelColumns, Rows[0].Length - LabelColumns);

    /// <summary>True where a heading or label is a financial year.</summary>
    public bool SpeaksOfFinancialYears => Rows.Take(HeadingRows).SelectMany(r => r).Concat(Rows.SelectMany(r => r.Take(LabelColumns)))
        .Any(c => PeriodReading.Whole(c.Text) is { Period.Kind: Vocabulary.PeriodKind.FinancialYear } || (!c.IsBlank && c.Text.Contains("financial year", StringComparison.OrdinalIgnoreCase)));
}
