namespace Cyberflag.Formats;

/// <summary>The number formats that a workbook uses by number alone (ECMA-376-1, 18.8.30), dates in British order.</summary>
internal static class BuiltInFormats
{
    public static string Code(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 => "£#,##0;-£#,##0",
        7 or 8 => "£#,##0.00;-£#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "dd/mm/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "dd/mm/yyyy h:mm",
        37 or 38 => "#,##0_);(#,##0)",
        39 or 40 => "#,##0.00_);(#,##0.00)",
        41 or 42 => "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-",
        43 or 44 => "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => "yyyy-mm-dd",
        >= 32 and <= 35 => "h:mm:ss",
        _ => "General",
    };
}
