using System.Collections.Immutable;
using Cyberflag.Formats;

namespace Cyberflag.Surveys.Sample;

/// <summary>A sheet before it has a format: a title, the tables one below the other, and what is said of them.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Rows">Its rows, of any length; null is blank or covered.</param>
internal sealed record SampleSheet(string Name, ImmutableArray<ImmutableArray<TableCell?>> Rows)
{
    /// <summary>The sheet of a reply.</summary>
    public static SampleSheet Of(ReplyDraft draft, params IEnumerable<ReplyTable> tables)
    {
        var all = tables.ToList();
        return new SampleSheet("Figures",
        [
            [new($"{draft.Force.Name}: recorded offences")],
            [new(Wording.Mark)],
            .. all.SelectMany(t => t.Rows.Insert(0, [new TableCell(t.Caption)]).Insert(0, [])),
            [],
            .. all.SelectMany(t => t.Footnotes).Concat(draft.Remarks).Select(n => ImmutableArray.Create<TableCell?>(new TableCell(n))),
        ]);
    }

    /// <summary>The numbers, each with its cell: <c>Figures!C5</c>.</summary>
    public ImmutableArray<Statement> Statements => [.. Placed((row, column) => $"{Name}!{Grid.ColumnName(column)}{row + 1}")];

    /// <summary>The numbers with the places that a format gives them; rows and columns from 0.</summary>
    public IEnumerable<Statement> Placed(Func<int, int, string> place) => new ReplyTable(Name, Rows).Statements(place);
}
