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
/// <remarks>
/// Three words: the text (or, for a stored number, the format that writes it on demand), the number, and a shape that plain
/// cells share. A sheet of millions of cells fits in memory by this.
/// </remarks>
public readonly record struct Cell
{
    // The bits of a number are kept against those of NaN, so that a cell without one has none, and never zero.
    private static readonly long NoNumber = BitConverter.DoubleToInt64Bits(double.NaN);

    private readonly object? text;
    private readonly long number;
    private readonly CellShape? shape;

    /// <summary>The text as a reader sees it, without its superscript runs; never null.</summary>
    public string Text
    {
        get => text as string ?? (text as NumberFormat)?.Text(Stored) ?? (text as ShownText)?.Text ?? "";
        init => text = value;
    }

    /// <summary>
    /// As the sheet displays it: <c>Apr-18</c> or <c>2018</c> for a date whose <see cref="Text"/> is <c>2018-04-01</c>; otherwise the text.
    /// </summary>
    public string Shown => text switch { NumberFormat format => format.Shown(Stored), ShownText both => both.Shown, _ => Text };

    /// <summary>What it holds.</summary>
    public CellKind Kind { get => Shape.Kind; init => shape = Shape with { Kind = value }; }

    /// <summary>The stored number, for <see cref="CellKind.Number"/>.</summary>
    public double? Number
    {
        get => Kind == CellKind.Number && number != 0 ? Stored : null;
        init => number = BitConverter.DoubleToInt64Bits(value ?? double.NaN) ^ NoNumber;
    }

    /// <summary>
    /// Superscript runs, where the format has them: footnote marks, kept apart from the text (<c>7</c> of <c>Cheshire⁷</c>). Runs
    /// that stand apart are joined by a comma.
    /// </summary>
    public string Superscript { get => Shape.Superscript; init => shape = Shape with { Superscript = value ?? "" }; }

    /// <summary>How many rows it spans, 1 where it is not merged; 0 for a cell that another covers.</summary>
    public int RowSpan { get => Shape.RowSpan; init => shape = Shape with { RowSpan = value }; }

    /// <summary>How many columns it spans, 1 where it is not merged; 0 for a cell that another covers.</summary>
    public int ColumnSpan { get => Shape.ColumnSpan; init => shape = Shape with { ColumnSpan = value }; }

    /// <summary>True where the cell lies in a hidden row, column or sheet: quarantined, never read into a figure.</summary>
    public bool IsHidden { get => Shape.IsHidden; init => shape = Shape with { IsHidden = value }; }

    /// <summary>True for a cell of a merged range other than its first: it has no text of its own.</summary>
    public bool IsCovered => RowSpan == 0 && ColumnSpan == 0;

    /// <summary>A cell without anything in it.</summary>
    public static Cell Blank => new(null, null, CellShape.Plain(CellKind.Blank));

    private CellShape Shape => shape ?? CellShape.Covered;

    private double Stored => BitConverter.Int64BitsToDouble(number ^ NoNumber);

    private Cell(object? text, double? number, CellShape shape)
    {
        this.text = text;
        this.number = BitConverter.DoubleToInt64Bits(number ?? double.NaN) ^ NoNumber;
        this.shape = shape;
    }

    /// <summary>A cell of text; blank where there is nothing but white space.</summary>
    public static Cell Of(string text) =>
        string.IsNullOrWhiteSpace(text) ? Blank : new(text, null, CellShape.Plain(CellKind.Text));

    /// <summary>Equal where all that a reader can see of the two is.</summary>
    public bool Equals(Cell other) => Text == other.Text && number == other.number && Shape == other.Shape;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, number, Shape);

    /// <summary>A cell of a kind, with its text.</summary>
    internal static Cell Of(CellKind kind, string text) => new(text, null, CellShape.Plain(kind));

    /// <summary>A cell of a kind whose text is not what the document shows.</summary>
    internal static Cell Of(CellKind kind, string text, string shown) =>
        new(shown.Length == 0 || shown == text ? text : new ShownText(text, shown), null, CellShape.Plain(kind));

    /// <summary>A stored number or date, which its format writes when it is asked for.</summary>
    internal static Cell Of(CellKind kind, double number, NumberFormat format) => new(format, number, CellShape.Plain(kind));
}

/// <summary>The canonical text of a cell, and the text that the document shows.</summary>
internal sealed record ShownText(string Text, string Shown);

/// <summary>What most cells of a sheet have in common: kind, spans, and what only few have.</summary>
internal sealed record CellShape(CellKind Kind, int RowSpan, int ColumnSpan, bool IsHidden = false, string Superscript = "")
{
    private static readonly CellShape[] PlainShapes = [.. Enum.GetValues<CellKind>().Select(k => new CellShape(k, 1, 1))];

    public static CellShape Covered { get; } = new(CellKind.Blank, 0, 0);

    /// <summary>An ordinary cell of that kind.</summary>
    public static CellShape Plain(CellKind kind) => PlainShapes[(int)kind];
}
