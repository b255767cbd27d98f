namespace Cyberflag.Formats;

/// <summary>Makes cells of stored values as a style shows them; the same for every format of workbooks.</summary>
internal static class StyledCell
{
    /// <summary>A footnote mark is short; a longer text in small letters above the line is a text.</summary>
    private const int LongestMark = 8;

    /// <summary>A number or date; quarantined where the format shows nothing of it, and a footnote mark where all of it is superscript.</summary>
    public static Cell Number(double number, CellStyle style, CellAddress address, SheetNotes notes)
    {
        var cell = Cell.Of(style.Format.KindOf(number), number, style.Format);
        if (style.IsStruck)
        {
            return Struck(cell, address, notes);
        }

        if (style.IsSuperscript)
        {
            notes.Add(FormatFindings.SuperscriptThroughout, address);
            return Cell.Of(CellKind.Text, "") with { Superscript = cell.Text };
        }

        return style.Format.MayHide && cell.Text.Length == 0 ? Hidden(cell, address, notes) : cell;
    }

    /// <summary>A text with its superscript runs.</summary>
    public static Cell Text(RichText text, CellStyle style, CellAddress address, SheetNotes notes)
    {
        if (style.IsSuperscript && text.IsPlain && text.Text.AsSpan().Trim().Length is > 0 and <= LongestMark)
        {
            notes.Add(FormatFindings.SuperscriptThroughout, address);
            return Cell.Of(CellKind.Text, "") with { Superscript = text.Text.Trim() };
        }

        if (text.HasStruck)
        {
            notes.Add(FormatFindings.StruckOutCells, address);
        }

        var cell = text.Superscript.Length == 0 ? Cell.Of(text.Text) : Cell.Of(CellKind.Text, text.Text) with { Superscript = text.Superscript };
        return style.IsStruck && text.IsPlain && cell.Kind != CellKind.Blank ? Struck(cell, address, notes)
            : style.Format.HidesText && cell.Kind != CellKind.Blank ? Hidden(cell, address, notes) : cell;
    }

    /// <summary>A cell that is struck through throughout: it keeps its place, and what stands in it is no value.</summary>
    public static Cell Struck(Cell cell, CellAddress address, SheetNotes notes)
    {
        notes.Add(FormatFindings.StruckOutCells, address);
        return cell with { IsHidden = true };
    }

    private static Cell Hidden(Cell cell, CellAddress address, SheetNotes notes)
    {
        notes.Add(FormatFindings.HiddenByFormat, address);
        return cell with { IsHidden = true };
    }
}
