using DocumentFormat.OpenXml.Spreadsheet;

namespace Cyberflag.Publish;

/// <summary>The formats of the workbook's cells, in the order of <see cref="CellStyle"/>.</summary>
internal static class WorkbookStyles
{
    private const uint OneDecimal = 164;

    public static Stylesheet Of() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = OneDecimal, FormatCode = "#,##0.0" })
        {
            Count = 1,
        },
        new Fonts(
            Font(11, "FF17252E", false), Font(11, "FFFFFFFF", true), Font(16, "FF0A3A4C", true), Font(11, "FF7A3E00", true))
        {
            Count = 4,
        },
        new Fills(
            Fill(PatternValues.None, null), Fill(PatternValues.Gray125, null), Fill(PatternValues.Solid, "FF0A3A4C"), Fill(PatternValues.Solid, "FFFDF3E4"))
        {
            Count = 4,
        },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()))
        {
            Count = 1,
        },
        new CellStyleFormats(new CellFormat())
        {
            Count = 1,
        },
        new CellFormats(
            Format(0, 0, 0, false), Format(0, 1, 2, true), Format(0, 2, 0, false), Format(0, 0, 0, true),
            Format(3, 0, 0, false), Format(OneDecimal, 0, 0, false), Format(4, 0, 0, false), Format(0, 3, 3, true))
        {
            Count = 8,
        });

    private static Font Font(double size, string colour, bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Fill(PatternValues pattern, string? colour)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (colour is not null)
        {
            fill.Append(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 });
        }

        return new Fill(fill);
    }

    private static CellFormat Format(uint number, uint font, uint fill, bool isWrapped)
    {
        var format = new CellFormat
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = number > 0,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
        };
        if (isWrapped)
        {
            format.ApplyAlignment = true;
            format.Append(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        }

        return format;
    }
}
