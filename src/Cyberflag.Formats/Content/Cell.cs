namespace Cyberflag.Formats;

/// <summary>What a cell holds, as far as the format tells.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Text, also where it looks like a number.</summary>
    Text,

    /// <summary>A number that the format stores as one.</summary>
    Number,

    /// <summary>A date that the format stores as one; the text is <c>2018-04-01</c>.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error value of a spreadsheet: <c>#N/A</c>, <c>#REF!</c>.</summary>
    Error,
}

/// <summary>One cell of a <see cref="Grid"/>.</summary>
public readonly record struct Cell
{
    /// <summary>The text as a reader sees it, without its superscript runs; never null.</summary>
    public string Text { get => field ?? ""; init; }

    /// <summary>What it holds.</summary>
    public CellKind Kind { get; init; }

    /// <summary>The stored number, for <see cref="CellKind.Number"/>.</summary>
    public double? Number { get; init; }

    /// <summary>Superscript runs, where the format has them: footnote marks, kept apart from the text (<c>7</c> of <c>Cheshire⁷</c>).</summary>
    public string Superscript { get => field ?? ""; init; }

    /// <summary>How many rows it spans, 1 where it is not merged; 0 for a cell that another covers.</summary>
    public int RowSpan { get; init; }

    /// <summary>How many columns it spans, 1 where it is not merged; 0 for a cell that another covers.</summary>
    public int ColumnSpan { get; init; }

    /// <summary>True where the cell lies in a hidden row, column or sheet: quarantined, never read into a figure.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True for a cell of a merged range other than its first: it has no text of its own.</summary>
    public bool IsCovered => RowSpan == 0 && ColumnSpan == 0;

    /// <summary>A cell without anything in it.</summary>
    public static Cell Blank => new() { RowSpan = 1, ColumnSpan = 1 };

    /// <summary>A cell of text.</summary>
    public static Cell Of(string text) => new() { Text = text, Kind = text.Length == 0 ? CellKind.Blank : CellKind.Text, RowSpan = 1, ColumnSpan = 1 };
}
