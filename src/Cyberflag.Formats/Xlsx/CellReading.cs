using System.Globalization;
using System.Xml;

namespace Cyberflag.Formats;

/// <summary>
/// Reads one <c>c</c> element (ECMA-376-1, 18.3.1.4): where it stands, and what a reader sees there. Short values are read without
/// making strings of them, since most cells of a large sheet are numbers.
/// </summary>
internal sealed class CellReading(XmlReader xml, List<RichText> strings, CellStyles styles, SheetNotes notes)
{
    private readonly char[] buffer = new char[64];
    private readonly string valueName = xml.NameTable.Add("v");
    private readonly string formulaName = xml.NameTable.Add("f");
    private readonly string inlineName = xml.NameTable.Add("is");
    private string type = "";
    private int style;

    /// <summary>Reads the cell that the reader is on; one without an address follows the one before.</summary>
    /// <returns>The cell and its address, whose row is -1 where no sheet has such an address.</returns>
    public (CellAddress Address, Cell Cell) Read(CellAddress next)
    {
        var address = Attributes(next);
        return (address, xml.IsEmptyElement ? Cell.Blank : Content(address));
    }

    private CellAddress Attributes(CellAddress next)
    {
        (type, style) = ("", 0);
        var address = next;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r":
                    address = CellAddress.TryParse(Value(), out var given) ? given : new CellAddress(-1, 0);
                    break;
                case "s":
                    style = int.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
                    break;
                case "t":
                    type = xml.Value;
                    break;
                default:
                    break;
            }
        }

        xml.MoveToElement();
        return address;
    }

    private Cell Content(CellAddress address)
    {
        var (depth, hasFormula, cell) = (xml.Depth, false, default(Cell?));
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (ReferenceEquals(xml.LocalName, valueName))
            {
                cell = Stored(address);
            }
            else if (ReferenceEquals(xml.LocalName, inlineName))
            {
                cell = OfText(RichText.Read(xml), address);
            }
            else if (ReferenceEquals(xml.LocalName, formulaName))
            {
                hasFormula = true;
                if (CallingFormula.Calls(ElementValue()))
                {
                    notes.Add(FormatFindings.CallingFormulas, address);
                }
            }
        }

        if (hasFormula && cell is null)
        {
            notes.Add(FormatFindings.FormulaWithoutResult, address);
            return Cell.Of(CellKind.Error, "");
        }

        return cell ?? Cell.Blank;
    }

    private Cell Stored(CellAddress address)
    {
        switch (type)
        {
            case "s":
                var text = ElementValue();
                return int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index)
                    && index < strings.Count
                    ? OfText(strings[index], address)
                    : Unreadable(text.ToString(), address);
            case "str":
                return OfText(new RichText(RichText.Unescape(ElementValue().ToString()), "", true), address);
            case "inlineStr":
                return OfText(new RichText(ElementValue().ToString(), "", true), address);
            case "e":
                return Cell.Of(CellKind.Error, ElementValue().ToString());
            case "b":
                var flag = ElementValue().Trim().ToString();
                return flag is "0" or "1" or "true" or "false"
                    ? Cell.Of(CellKind.Boolean, flag is "1" or "true" ? "TRUE" : "FALSE")
                    : Unreadable(flag, address);
            case "d":
                return IsoDate(ElementValue().ToString(), address);
            default:
                return Number(address);
        }
    }

    private Cell Number(CellAddress address)
    {
        var text = ElementValue();
        if (text.Trim().IsEmpty)
        {
            return Cell.Blank;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return Unreadable(text.ToString(), address);
        }

        return StyledCell.Number(number, styles[style], address, notes);
    }

    private Cell OfText(RichText text, CellAddress address) => StyledCell.Text(text, styles[style], address, notes);

    private Cell IsoDate(string text, CellAddress address) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? Cell.Of(CellKind.Date, date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))
            : Unreadable(text, address);

    private Cell Unreadable(string text, CellAddress address)
    {
        notes.Add(FormatFindings.UnreadableCells, address);
        return Cell.Of(CellKind.Error, text);
    }

    /// <summary>The value of an attribute; valid until the next one is read.</summary>
    private ReadOnlySpan<char> Value()
    {
        var length = xml.ReadValueChunk(buffer, 0, buffer.Length);
        return length < buffer.Length ? buffer.AsSpan(0, length) : default;
    }

    /// <summary>The text of the element that the reader is on; valid until the next value is read. Afterwards the reader is on its end.</summary>
    private ReadOnlySpan<char> ElementValue()
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement || !xml.Read() || xml.Depth <= depth)
        {
            return default;
        }

        var length = xml.NodeType == XmlNodeType.Text ? xml.ReadValueChunk(buffer, 0, buffer.Length) : 0;
        var isWhole = xml.NodeType == XmlNodeType.Text && length < buffer.Length;
        if (isWhole && xml.Read() && xml.Depth == depth)
        {
            return buffer.AsSpan(0, length);
        }

        // Long values, and what is broken up by CDATA or comments.
        var text = new System.Text.StringBuilder().Append(buffer, 0, length);
        do
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value);
            }
        }
        while (xml.Depth > depth && xml.Read() && xml.Depth > depth);

        return text.ToString();
    }
}
