namespace Cyberflag.Formats;

/// <summary>The address of a cell, row and column from 0: <c>C5</c> is row 4, column 2.</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>The most rows of a sheet.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The most columns of a sheet.</summary>
    public const int MostColumns = 16_384;

    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var (column, row, at) = (0, 0, 0);
        address = default;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && at < 4; at++)
        {
            column = column * 26 + (text[at] & 0x1F);
        }

        if (at == 0 || text.Length - at is 0 or > 7)
        {
            return false;
        }

        foreach (var digit in text[at..])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            row = row * 10 + (digit - '0');
        }

        address = new CellAddress(row - 1, column - 1);
        return row is > 0 and <= MostRows && column <= MostColumns;
    }

    /// <summary>As spreadsheets write it.</summary>
    public override string ToString() =>
        Grid.ColumnName(Column) + (Row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A range of cells, both ends included: <c>A1:D2</c>.</summary>
internal readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    public long Cells => (long)(Last.Row - First.Row + 1) * (Last.Column - First.Column + 1);

    public static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        var colon = text.IndexOf(':');
        var last = default(CellAddress);
        var isRange = CellAddress.TryParse(colon < 0 ? text : text[..colon], out var first)
            && CellAddress.TryParse(colon < 0 ? text : text[(colon + 1)..], out last)
            && first.Row <= last.Row && first.Column <= last.Column;
        range = new CellRange(first, last);
        return isRange;
    }
}
