namespace Cyberflag.Collect;

/// <summary>One label of a data cell, with the axis on which it stands.</summary>
/// <param name="Axis">What the labels of its column or row are.</param>
/// <param name="Heading">The heading of its column, or the title of its row of headings; or empty.</param>
/// <param name="Text">The label.</param>
/// <param name="IsColumn">True beside the data, false above.</param>
internal readonly record struct TableLabel(Axis Axis, string Heading, string Text, bool IsColumn);

/// <summary>Applies all labels of a data cell: those that name one thing together are read together.</summary>
internal sealed class TableLabels(Draft draft, DocumentText text)
{
    /// <summary>Why a row whose label is blank waits, until the sum of the others confirms it.</summary>
    public const string BlankTotal = "a row without a label is taken as the total of the others";

    private readonly LabelReading reading = new(draft, text);

    /// <summary>Applies the labels, from the outermost to the innermost.</summary>
    public void Apply(IReadOnlyList<TableLabel> labels)
    {
        foreach (var label in labels)
        {
            if (label.Axis.Kind == LabelKind.Period && YearOfParts.Is(label.Text))
            {
                YearOfParts.Apply(draft, text);
            }
            else if (label.Axis.Kind is not (LabelKind.Area or LabelKind.Offence) && !IsPartOfYear(label))
            {
                One(label);
            }
        }

        foreach (var part in labels.Where(IsPartOfYear))
        {
            PartOf(part);
        }

        Together(labels, LabelKind.Area, l => AreaLabels.Apply(draft, [.. l.Select(a => a.Text)], text.Reference.Gazetteer));
        Together(labels, LabelKind.Offence, l => OffenceLabels.Apply(draft, [.. l.Select(o => (o.Heading, o.Text))], text.Reference.Offences));
    }

    private static bool IsPartOfYear(TableLabel label) => label.Axis.Kind == LabelKind.Period && PartOfYear.IsPart(label.Text, label.Heading);

    private void One(TableLabel label)
    {
        var isBlank = string.IsNullOrWhiteSpace(label.Text);
        if (isBlank && label.IsColumn && label.Axis is { Kind: LabelKind.Other, Dimension: { } dimension })
        {
            draft.IsTotal |= draft.Dimensions.TryAdd(dimension, null);
            draft.Doubt(BlankTotal);
            return;
        }

        draft.Doubt(isBlank && label.IsColumn && label.Axis is { IsEmpty: false, Kind: not LabelKind.Number } ? "a label is missing" : null);
        reading.Apply(label.Axis, label.Text);
    }

    private void PartOf(TableLabel label)
    {
        reading.Note(label.Text);
        var part = (draft.Period ?? HeadedBy.Year(text, draft.Before)) is { } year ? PartOfYear.Read(label.Text, label.Heading, label.IsColumn, year) : null;
        draft.Doubt(part is null ? $"'{label.Text.Trim()}' does not say of which year it is" : null);
        draft.Period = part ?? draft.Period;
        draft.HasPeriods = true;
    }

    // "Total" among forces or offences is a total of them.
    private void Together(IReadOnlyList<TableLabel> labels, LabelKind kind, Action<List<TableLabel>> apply)
    {
        var own = labels.Where(l => l.Axis.Kind == kind).ToList();
        if (own.FindIndex(l => LabelWords.KindOf(l.Text) == LabelKind.Total) is >= 0 and var total)
        {
            reading.Apply(own[total].Axis, own[total].Text);
        }
        else if (own.Count > 0)
        {
            own.ForEach(l => reading.Note(l.Text));
            own.ForEach(l => draft.Doubt((l.IsColumn ? null : DerivedHeading.Doubt(l.Text)) ?? OfWhich.Doubt(l.Text)));
            apply(own);
        }
    }
}
