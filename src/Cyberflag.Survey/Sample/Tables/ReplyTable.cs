using System.Collections.Immutable;

namespace Cyberflag.Surveys.Sample;

/// <summary>A cell of an invented table.</summary>
/// <param name="Text">As printed, without its mark.</param>
/// <param name="Said">The number that it states, or null for a heading or label.</param>
/// <param name="Mark">The footnote mark that sticks to it; empty where there is none.</param>
/// <param name="Across">Over how many columns it is merged.</param>
/// <param name="Down">Over how many rows it is merged.</param>
internal sealed record TableCell(string Text, Statement? Said = null, string Mark = "", int Across = 1, int Down = 1)
{
    /// <summary>The text with the mark, where a format has no raised letters.</summary>
    public string Plain => Text + Mark;

    /// <summary>A number in its cell.</summary>
    public static TableCell Of(Statement said) => new(said.Stated, said);
}

/// <summary>A table before it has a format: rows of one length, in which null is blank or covered by a merged cell.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Rows">Headings and numbers.</param>
/// <param name="Notes">What its footnote marks mean.</param>
internal sealed record ReplyTable(string Caption, ImmutableArray<ImmutableArray<TableCell?>> Rows, ImmutableArray<string> Notes = default)
{
    /// <summary>The notes, none where it has none.</summary>
    public ImmutableArray<string> Footnotes => Notes.IsDefault ? [] : Notes;

    /// <summary>The numbers with the places that a format gives them; rows and columns from 0.</summary>
    public IEnumerable<Statement> Statements(Func<int, int, string> place) =>
        from row in Rows.Index()
        from cell in row.Item.Index()
        where cell.Item?.Said is not null
        select cell.Item!.Said! with { Locator = place(row.Index, cell.Index) };
}
