using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>
/// Tells whether a shown number is the stored one in British writing: 1,234 is 1234 and not 1.234. Text of another country's manner,
/// or scaled by its format, does not agree.
/// </summary>
internal static class ShownNumber
{
    public static bool Agrees(string shown, double number)
    {
        if (shown.Contains('E', StringComparison.OrdinalIgnoreCase)
            && double.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var scientific))
        {
            return Math.Abs(scientific - number) <= Math.Abs(number) * 1e-9;
        }

        var digits = new string([.. shown.Where(c => char.IsAsciiDigit(c) || c == '.')]);
        if (digits.Length == 0)
        {
            // A format that writes a mark in place of the number, such as "-" for zero.
            return shown.Length > 0 && shown.AsSpan().ContainsAnyExcept('#');
        }

        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) || !GroupsAreThousands(shown))
        {
            return false;
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var unit = Math.Pow(10, point < 0 ? 0 : -(digits.Length - point - 1));
        var scale = shown.Contains('%', StringComparison.Ordinal) ? 100.0 : 1.0;
        var isNegative = shown.Contains('-', StringComparison.Ordinal) || shown.Contains('−', StringComparison.Ordinal) || shown.StartsWith('(');
        return Math.Abs((isNegative ? -read : read) - number * scale) <= unit * 0.500001;
    }

    /// <summary>A comma within British numbers has three digits behind it.</summary>
    private static bool GroupsAreThousands(string shown)
    {
        for (var i = shown.IndexOf(',', StringComparison.Ordinal); i >= 0; i = shown.IndexOf(',', i + 1))
        {
            if (i + 3 >= shown.Length || !shown.AsSpan(i + 1, 3).ContainsAnyInRange('0', '9') || shown.AsSpan(i + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }
}
