using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Reads each data cell of a table with the headings above it and the labels beside it.</summary>
internal sealed class TableReading
{
    private readonly Table table;
    private readonly DocumentText text;
    private readonly ImmutableArray<LabelColumn> columns;
    private readonly ImmutableArray<HeadingRow> headings;
    private readonly ImmutableArray<int> dataColumns;
    private readonly bool namesPeople;
    private readonly AreaTotals areaTotals;
    private readonly GroupRows groups;

    private TableReading(Table printed, DocumentText text)
    {
        this.text = text;
        table = BilingualLabels.English(FootnoteMarks.Of(text.Passages.Select(p => p.Text), text.Reference.Gazetteer).Off(printed));
        groups = GroupRows.Of(table, text.Reference);
        columns = LabelColumn.Of(table, r => !IsSection(r) && !groups.IsHead(r), text.Reference);
        headings = [.. HeadingRow.Of(table, text.Reference)];
        dataColumns = [.. table.DataColumns.Where(c => !IsSpacer(c) && !IdentifierHeading.Is(HeadingOf(c)) && !WorkHeading.Is(HeadingOf(c)))];
        namesPeople = columns.Select(c => c.Heading).Concat(table.Rows.Take(table.HeadingRows).SelectMany(r => r.Select(c => c.Text))).Any(UnitReading.NamesDimension);
        areaTotals = AreaTotals.Of(table, columns, headings, text.Reference.Gazetteer);
    }

    /// <summary>The numbers of a table.</summary>
    public static IReadOnlyList<Draft> Read(Table table, DocumentText text)
    {
        var reading = new TableReading(table, text);
        var drafts = reading.Drafts().ToList();
        var hasFlag = reading.NamesFlag();
        SpacedYears.Settle(drafts);
        PeriodTotals.Settle(drafts, hasFlag);
        var flagged = drafts.FindAll(d => d.Doubts.Contains(LabelReading.FlaggedUnit) || (hasFlag && MethodReading.Find(d.Words) == Method.Flag));
        var others = flagged.Count > 0 ? drafts.FindAll(d => !flagged.Contains(d)) : [];
        others.ForEach(d => d.IsBesideFlag = true);
        if (others.Exists(d => d.Unit == CountingUnit.Offences))
        {
            flagged.ForEach(d => d.Doubts.Remove(LabelReading.FlaggedUnit));
        }

        return drafts;
    }

    private bool NamesFlag() => table.Rows.Take(table.HeadingRows).SelectMany(r => r).Concat(table.DataRows.SelectMany(r => table.Rows[r].Take(table.LabelColumns)))
        .Select(c => c.Text).Distinct().Any(t => MethodReading.Find(t) == Method.Flag);

    private IEnumerable<Draft> Drafts()
    {
        string? section = null;
        var found = ImmutableArray.CreateBuilder<(int Row, int Column, Draft Draft)>();
        foreach (var row in table.DataRows)
        {
            if (LegendRow.Note(table.Rows[row]) is not null)
            {
                continue;
            }

            if (IsSection(row))
            {
                section = table.Rows[row].First(c => !c.IsBlank).Text;
                continue;
            }

            foreach (var column in dataColumns)
            {
                var cell = table.Rows[row][column];
                if (!cell.IsCovered && !cell.IsHidden && !cell.IsMissing)
                {
                    found.Add((row, column, Read(cell, row, column, groups.Section(row) ?? section)));
                }
            }
        }

        var cells = found.ToImmutable();
        OfWhichCells.Settle(cells, r => string.Join(' ', table.Rows[r].Take(table.LabelColumns).Select(c => c.Text)).Trim(), HeadingOf);
        UnnamedTotal.Mark(cells, IsOwnArea);
        return cells.Select(c => c.Draft);
    }

    // The nation of a force that is the only one of it.
    private bool IsOwnArea(string label) => (text.Document.Force ?? ForceRule.Of(text)?.Force) is { } own && text.Reference.Gazetteer.Recognise(label) is { } area
        && (area.Code == own.Code || (own.Nation is Nation.NorthernIreland or Nation.Scotland && text.Reference.Gazetteer.Forces.Count(f => f.Nation == own.Nation) == 1 && area.Name.Replace(" ", "", StringComparison.Ordinal).Equals(own.Nation.ToString(), StringComparison.OrdinalIgnoreCase)));

    private Draft Read(TableCell cell, int row, int column, string? section)
    {
        var value = CellValue.Read(cell.Text, text.Legend) ?? new CellValue(Status.NotAvailable, null, "neither a number nor a mark that is known");
        var draft = new Draft { Locator = cell.Locator, Raw = cell.Printed, Value = value, Before = table.Before, Question = table.Question };
        draft.Doubt(table.Doubt);
        draft.Doubt(cell.Doubt);
        new TableLabels(draft, text).Apply(
        [
            .. section is null ? Array.Empty<TableLabel>() : [new TableLabel(Axis.Of("", [section], text.Reference), "", section, IsColumn: false)],
            .. columns.Select(c => new TableLabel(c.Axis, c.Heading, groups.IsHead(row) ? "Total" : table.Rows[row][c.Column].Text, IsColumn: true)),
            .. headings.Select(h => new TableLabel(h.Axis, h.Name, table.Rows[h.Row][column].Text, IsColumn: false)),
        ]);
        ShareCell.Apply(draft);
        draft.Marks.UnionWith(columns.Select(c => table.Rows[row][c.Column]).Concat(headings.Select(h => table.Rows[h.Row][column])).SelectMany(LabelMarks.Of));
        foreach (var labels in columns)
        {
            draft.Doubt(OfWhich.Doubt(table.Rows[row][labels.Column].Text));
        }

        draft.Doubt(table.IsList ? table.Before == 0 ? "what is counted stands elsewhere" : PlainWords.Doubt(HeadedBy.WithoutSum(HeadedBy.Of(text.Passages[table.Before - 1].Text), table), text, isLabel: true) : null);
        HeadedBy.ApplyAge(draft, table.Before == 0 ? "" : text.Passages[table.Before - 1].Text);
        draft.Doubt(headings.IsEmpty && columns.IsEmpty ? "the numbers have neither headings nor labels" : null);
        draft.HasOffences |= columns.Any(c => c.Axis.Kind == LabelKind.Offence) || headings.Any(h => h.Axis.Kind == LabelKind.Offence);
        draft.CountsPeople = draft.Dimensions.ContainsKey("sex") && draft.Dimensions.ContainsKey("age");
        draft.NamesPeople = namesPeople;
        OutcomeColumn.Apply(draft, HeadingOf(column), [.. dataColumns.Where(c => c != column).Select(HeadingOf)], text);
        draft.Offence ??= columns.Where(c => c.Axis.Kind != LabelKind.Offence).SelectMany(c => OffenceReading.Find(c.Heading, text.Reference.Offences)).Take(2).ToList() is [var titled] ? titled : null;
        draft.Doubt(draft.Unit is null && (draft.Dimensions.ContainsKey("sex") || draft.Dimensions.ContainsKey("age")) && columns.Any(c => HeadedBy.NamesSuspect(c.Heading)) && (table.Before == 0 || UnitReading.Head(text.Passages[table.Before - 1].Text) is not CountingUnit.Suspects) ? "whether offences or suspects are counted is not said" : null);
        draft.IsTotal |= areaTotals.Holds(draft.Area);

        // "Crime outcome" is the outcome of crimes.
        draft.Unit ??= draft.Dimensions.ContainsKey("outcome") && columns.Any(c => UnitReading.Leading(c.Heading) == CountingUnit.Offences) ? CountingUnit.Offences : null;
        return draft;
    }

    // A lone label above rows of data heads them; a label of the kind of its neighbours is a row of blanks.
    private bool IsSection(int row)
    {
        var cells = table.Rows[row];
        var at = Enumerable.Range(0, cells.Length).FirstOrDefault(c => !cells[c].IsBlank, -1);
        return table.LabelColumns > 0 && at >= 0 && cells.Skip(at + 1).All(c => c.IsBlank || c.IsCovered) && row + 1 < table.Rows.Length
            && LabelWords.KindOf(cells[at].Text) is LabelKind.Other or LabelKind.Unit or LabelKind.Period
            && table.Rows[row + 1].Skip(table.LabelColumns).Any(c => !c.IsBlank)
            && table.Rows.Length - table.HeadingRows > 2 && HeadsRows(cells[at].Text, cells.Skip(at + 1).Any(c => c.IsCovered));
    }

    private bool HeadsRows(string label, bool isMerged) =>
        LabelWords.KindOf(label) == LabelKind.Period ? isMerged
        : OffenceReading.Label(label, text.Reference.Offences).Code is not null
            || text.Reference.Gazetteer.Recognise(label) is not null || UnitReading.Leading(label) is not null;

    private string HeadingOf(int column) => table.Rows.Take(table.HeadingRows).Select(r => r[column].Text).LastOrDefault(t => t.Trim().Length > 0) ?? "";

    // A merged heading runs over the gaps within its group.
    private bool IsSpacer(int column) =>
        table.Rows.Take(table.HeadingRows).All(r => r[column].IsBlank || (column > 0 && r[column].IsCovered && r[column - 1].Text == r[column].Text))
        && table.DataRows.All(r => table.Rows[r][column].IsBlank)
        || (table.DataRows.All(r => table.Rows[r][column].IsBlank || !IsReadable(table.Rows[r][column].Text))
            && table.DataRows.Any(r => !table.Rows[r][column].IsBlank));

    private bool IsReadable(string cell) => CellValue.Read(cell, text.Legend) is not null;
}
