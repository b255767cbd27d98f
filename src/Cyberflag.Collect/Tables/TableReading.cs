using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>Reads each data cell of a table with the headings above it and the labels beside it.</summary>
internal sealed class TableReading
{
    private readonly Table table;
    private readonly DocumentText text;
    private readonly ImmutableArray<(int Column, string Heading, Axis Axis)> columns;
    private readonly ImmutableArray<(int Row, Axis Axis)> headings;
    private readonly bool namesPeople;

    private TableReading(Table table, DocumentText text)
    {
        (this.table, this.text) = (table, text);
        columns = [.. Enumerable.Range(0, table.LabelColumns).Select(c =>
        {
            var heading = string.Join(' ', table.Rows.Take(table.HeadingRows).Select(r => r[c].Text).Where(t => t.Trim().Length > 0).Distinct());
            return (c, heading, Axis.Of(heading, table.DataRows.Where(r => !IsSection(r)).Select(r => table.Rows[r][c].Text), text.Reference));
        })];
        headings = [.. Headings()];
        var all = columns.Select(c => c.Heading).Concat(table.Rows.Take(table.HeadingRows).SelectMany(r => r.Select(c => c.Text)));
        namesPeople = all.Any(UnitReading.NamesDimension);
    }

    /// <summary>The numbers of a table.</summary>
    public static IEnumerable<Draft> Read(Table table, DocumentText text) => new TableReading(table, text).Drafts();

    private IEnumerable<Draft> Drafts()
    {
        string? section = null;
        foreach (var row in table.DataRows)
        {
            if (IsSection(row))
            {
                section = table.Rows[row].First(c => !c.IsBlank).Text;
                continue;
            }

            foreach (var column in table.DataColumns.Where(c => !IsSpacer(c)))
            {
                var cell = table.Rows[row][column];
                if (!cell.IsCovered && !cell.IsHidden && !cell.IsMissing)
                {
                    yield return Read(cell, row, column, section);
                }
            }
        }
    }

    private Draft Read(TableCell cell, int row, int column, string? section)
    {
        var value = CellValue.Read(cell.Text, text.Legend)
            ?? new CellValue(Vocabulary.Status.NotAvailable, null, "neither a number nor a mark that is known");
        var draft = new Draft { Locator = cell.Locator, Raw = cell.Text, Value = value, Before = table.Before, Question = table.Question };
        draft.Doubt(table.Doubt);
        draft.Doubt(cell.Doubt);
        var labels = new LabelReading(draft, text);
        if (section is not null)
        {
            labels.Apply(Axis.Of("", [section], text.Reference), section);
        }

        foreach (var (labelColumn, _, axis) in columns)
        {
            labels.Apply(axis, table.Rows[row][labelColumn].Text);
        }

        foreach (var (headingRow, axis) in headings)
        {
            labels.Apply(axis, table.Rows[headingRow][column].Text);
        }

        draft.NarrowToMonth();
        if (headings.IsEmpty && columns.IsEmpty)
        {
            draft.Doubt("the numbers have neither headings nor labels");
        }

        draft.HasOffences |= columns.Any(c => c.Axis.Kind == LabelKind.Offence) || headings.Any(h => h.Axis.Kind == LabelKind.Offence);
        draft.CountsPeople = !namesPeople && draft.Dimensions.ContainsKey("sex") && draft.Dimensions.ContainsKey("age");
        return draft;
    }

    // A heading that is the same over all columns is the title of the headings below it.
    private IEnumerable<(int Row, Axis Axis)> Headings()
    {
        var name = "";
        for (var row = 0; row < table.HeadingRows; row++)
        {
            var texts = table.DataColumns.Select(c => table.Rows[row][c].Text.Trim()).Where(t => t.Length > 0).ToList();
            var isName = texts.Count > 1 && texts.Distinct().Count() == 1 && row < table.HeadingRows - 1 && LabelWords.Names(texts[0]) is not null;
            if (isName)
            {
                name = texts[0];
            }
            else if (texts.Count > 0)
            {
                yield return (row, Axis.Of(name, texts, text.Reference));
                name = "";
            }
        }
    }

    // A lone label above rows of data heads them; a label of the kind of its neighbours is a row of blanks.
    private bool IsSection(int row)
    {
        var cells = table.Rows[row];
        return table.LabelColumns > 0 && !cells[0].IsBlank && cells.Skip(1).All(c => c.IsBlank) && row + 1 < table.Rows.Length
            && LabelWords.KindOf(cells[0].Text) is LabelKind.Other or LabelKind.Unit
            && table.Rows[row + 1].Skip(table.LabelColumns).Any(c => !c.IsBlank)
            && table.Rows.Length - table.HeadingRows > 2 && SectionsAreOffences(cells[0].Text);
    }

    private bool SectionsAreOffences(string label) =>
        OffenceReading.Label(label, text.Reference.Offences).Code is not null
        || text.Reference.Gazetteer.Recognise(label) is not null || UnitReading.Leading(label) is not null;

    private bool IsSpacer(int column) => table.Rows.Take(table.HeadingRows).All(r => r[column].IsBlank)
        && table.DataRows.All(r => table.Rows[r][column].IsBlank)
        || (table.DataRows.All(r => table.Rows[r][column].IsBlank || !IsReadable(table.Rows[r][column].Text))
            && table.DataRows.Any(r => !table.Rows[r][column].IsBlank));

    private bool IsReadable(string cell) => CellValue.Read(cell, text.Legend) is not null;
}
