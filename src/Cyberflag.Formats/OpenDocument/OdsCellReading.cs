using System.Globalization;
using System.Xml;

namespace Cyberflag.Formats;

/// <summary>
/// Reads one cell of an OpenDocument spreadsheet: the stored value, and the text that the sheet shows of it where the two agree. A
/// number that is shown in the manner of another country is written in the British one.
/// </summary>
internal sealed class OdsCellReading(ReadingScope scope, XmlReader xml, OdfStyles styles, QuarantineNotes told)
{
    private readonly XmlTree tree = new(scope);
    private readonly OdfText text = new(styles, told);

    /// <summary>Reads the cell that the reader is on; afterwards the reader is on its end.</summary>
    public Cell Read(CellAddress address, string? style, SheetNotes notes)
    {
        var (type, value, given) = (Value("value-type"), Value("value"), Value("string-value"));
        var (date, time, flag) = (Value("date-value"), Value("time-value"), Value("boolean-value"));
        var (isError, hasFormula) = (ExtendedType() == "error", Value("formula") is not null);
        if (Value("formula") is { } formula && CallingFormula.Calls(formula))
        {
            notes.Add(FormatFindings.CallingFormulas, address);
        }

        var isEmpty = xml.IsEmptyElement;
        if (isEmpty && type is null)
        {
            return Cell.Blank;
        }

        var (shown, hasParagraph) = isEmpty ? (new RichText("", "", true), false) : Paragraphs();
        var whole = styles.IsSuperscript("table-cell", style);
        if (isError || (hasFormula && IsErrorText(shown.Text)))
        {
            return Cell.Of(CellKind.Error, shown.Text);
        }

        var cell = type switch
        {
            "float" when shown.Text is "TRUE" or "FALSE" => Cell.Of(CellKind.Boolean, shown.Text),
            "float" or "percentage" or "currency" => Number(value, type, shown, hasParagraph),
            "date" => Date(date, shown),
            "boolean" => flag is "true" or "false" ? Cell.Of(CellKind.Boolean, flag == "true" ? "TRUE" : "FALSE") : null,
            "time" => Cell.Of(shown.Text.Length > 0 ? shown.Text : time ?? ""),
            _ => OfText(hasParagraph || given is null ? shown : new RichText(given, "", true)),
        };
        if (cell is null)
        {
            notes.Add(FormatFindings.UnreadableCells, address);
            return Cell.Of(CellKind.Error, shown.Text);
        }

        if (cell.Value.Kind != CellKind.Blank && styles.IsStruck("table-cell", style))
        {
            return StyledCell.Struck(cell.Value, address, notes);
        }

        if (whole && cell.Value.Kind != CellKind.Blank && cell.Value.Superscript.Length == 0)
        {
            notes.Add(FormatFindings.SuperscriptThroughout, address);
            return Cell.Of(CellKind.Text, "") with { Superscript = cell.Value.Text };
        }

        if (cell.Value.Kind is CellKind.Number or CellKind.Date && hasParagraph && string.IsNullOrWhiteSpace(shown.Text))
        {
            notes.Add(FormatFindings.HiddenByFormat, address);
            return cell.Value with { IsHidden = true };
        }

        return cell.Value;
    }

    /// <summary>Counts the drawing that the reader is on; afterwards the reader is on its end.</summary>
    public void Draw()
    {
        text.Draw(tree.Read(xml));
        told.TextBoxes += text.TakeBoxes().Count;
    }

    private (RichText Text, bool HasParagraph) Paragraphs()
    {
        var (runs, paragraphs) = (new RichTextRuns(), 0);
        foreach (var child in tree.Read(xml).Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p" or "h":
                    if (paragraphs++ > 0)
                    {
                        runs.Add("\n", isSuperscript: false);
                    }

                    text.Read(child, runs);
                    break;
                case "annotation":
                    told.Comments++;
                    break;
                case "table" or "sub-table":
                    told.EmbeddedObjects++;
                    break;
                case "detective" or "cell-range-source" or "annotation-end":
                    break;
                default:
                    text.Draw(child);
                    break;
            }
        }

        told.TextBoxes += text.TakeBoxes().Count;
        text.TakeNotes();
        return (runs.ToRichText(isPlain: false), paragraphs > 0);
    }

    private static Cell? Number(string? value, string type, RichText shown, bool hasParagraph)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return null;
        }

        var own = type == "percentage" ? $"{GeneralFormat.Text(number * 100)}%" : GeneralFormat.Text(number);
        var written = shown.Text.Trim();
        return new Cell { Kind = CellKind.Number, Number = number } with
        {
            RowSpan = 1,
            ColumnSpan = 1,
            Text = hasParagraph && ShownNumber.Agrees(written, number) ? written : own,
            Superscript = shown.Superscript,
        };
    }

    /// <summary>A date as ODF writes it (part 3, 18.2: W3C dateTime); the time only where there is one.</summary>
    private static Cell? Date(string? value, RichText shown) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? Cell.Of(CellKind.Date, date.ToString(date.TimeOfDay < TimeSpan.FromSeconds(1) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), shown.Text.Trim())
                with
            { Superscript = shown.Superscript }
            : null;

    private static Cell OfText(RichText text) =>
        text.Superscript.Length == 0 ? Cell.Of(text.Text) : Cell.Of(CellKind.Text, text.Text) with { Superscript = text.Superscript };

    /// <summary>Older programs store an error as the number 0 and show what it is.</summary>
    private static bool IsErrorText(string text) =>
        text is "#N/A" or "#VALUE!" or "#REF!" or "#DIV/0!" or "#NUM!" or "#NAME?" or "#NULL!" || text.StartsWith("Err:", StringComparison.Ordinal);

    private string? Value(string name)
    {
        // calcext:value-type repeats office:value-type and adds errors; the two are told apart by their prefix.
        string? found = null;
        for (var more = xml.MoveToFirstAttribute(); more && found is null; more = xml.MoveToNextAttribute())
        {
            found = xml.LocalName == name && !xml.NamespaceURI.Contains("calcext", StringComparison.Ordinal) ? xml.Value : null;
        }

        xml.MoveToElement();
        return found;
    }

    private string? ExtendedType()
    {
        string? found = null;
        for (var more = xml.MoveToFirstAttribute(); more && found is null; more = xml.MoveToNextAttribute())
        {
            found = xml.LocalName == "value-type" && xml.NamespaceURI.Contains("calcext", StringComparison.Ordinal) ? xml.Value : null;
        }

        xml.MoveToElement();
        return found;
    }
}
