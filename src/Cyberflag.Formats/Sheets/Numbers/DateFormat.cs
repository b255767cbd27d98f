using System.Globalization;
using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Dates of a workbook: days since 1900, with a 29 February 1900 that never was, or since 1904 (ECMA-376-1, 18.17.4).
/// </summary>
internal static class DateFormat
{
    private const double LastSerial = 2958465.99999;

    /// <summary>True where a format writes a day, month or year; false where it only writes a time.</summary>
    public static bool HasDay(List<FormatToken> tokens) =>
        tokens.Where((t, i) => t.Kind == TokenKind.DatePart && (t.Text[0] is 'y' or 'd' || IsMonth(tokens, i))).Any();

    /// <summary>The moment that a number stands for; null where the calendar has none.</summary>
    public static DateTime? Date(double number, bool is1904)
    {
        var serial = is1904 ? number + 1462 : number;
        var isNever = !is1904 && serial is >= 60 and < 61;
        if (!double.IsFinite(serial) || serial < 0 || serial > LastSerial || isNever)
        {
            return null;
        }

        var milliseconds = Math.Round((serial < 60 ? serial + 1 : serial) * 86_400_000, MidpointRounding.AwayFromZero);
        return new DateTime(1899, 12, 30).AddMilliseconds(milliseconds);
    }

    /// <summary><c>2018-04-01</c>, and <c>2018-04-01 13:30:00</c> where the format writes times and there is one.</summary>
    public static string Canonical(DateTime date, List<FormatToken> tokens)
    {
        var hasTime = tokens.Exists(t => t.Kind == TokenKind.Elapsed || (t.Kind == TokenKind.DatePart && t.Text[0] is 'h' or 's'));
        return date.ToString(hasTime && date.TimeOfDay >= TimeSpan.FromSeconds(1) ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>As the sheet displays it.</summary>
    public static string Shown(DateTime date, double number, List<FormatToken> tokens)
    {
        var is12 = tokens.Exists(t => t.Kind == TokenKind.DatePart && char.ToLowerInvariant(t.Text[0]) == 'a');
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            text.Append(tokens[i].Kind switch
            {
                TokenKind.DatePart => Part(date, tokens, i, is12),
                TokenKind.Elapsed => Elapsed(number, tokens[i].Text),
                TokenKind.Text or TokenKind.General or TokenKind.Digit => "",
                TokenKind.Literal or TokenKind.Point or TokenKind.Comma or TokenKind.Percent or TokenKind.Exponent or TokenKind.Slash => tokens[i].Text,
            });
        }

        return text.ToString();
    }

    private static string Part(DateTime date, List<FormatToken> tokens, int index, bool is12)
    {
        var part = tokens[index].Text;
        string Write(string format) => date.ToString(format, CultureInfo.InvariantCulture);
        return part[0] switch
        {
            'y' => Write(part.Length <= 2 ? "yy" : "yyyy"),
            'm' when IsMonth(tokens, index) => part.Length switch { 1 => date.Month.ToString(CultureInfo.InvariantCulture), 2 => Write("MM"), 3 => Write("MMM"), 5 => Write("MMMM")[..1], _ => Write("MMMM") },
            'm' => part.Length == 1 ? date.Minute.ToString(CultureInfo.InvariantCulture) : Write("mm"),
            'd' => part.Length switch { 1 => date.Day.ToString(CultureInfo.InvariantCulture), 2 => Write("dd"), 3 => Write("ddd"), _ => Write("dddd") },
            'h' => (is12 ? (date.Hour + 11) % 12 + 1 : date.Hour).ToString(part.Length == 1 ? "0" : "00", CultureInfo.InvariantCulture),
            's' => date.Second.ToString(part.Length == 1 ? "0" : "00", CultureInfo.InvariantCulture),
            _ => date.Hour < 12 ? "AM" : "PM",
        };
    }

    private static string Elapsed(double number, string part)
    {
        var units = part[0] == 'h' ? 24 : part[0] == 'm' ? 24 * 60 : 24 * 60 * 60;
        return Math.Floor(number * units + 1e-9).ToString(new string('0', part.Length), CultureInfo.InvariantCulture);
    }

    /// <summary>The letter m writes minutes after hours and before seconds, months elsewhere.</summary>
    private static bool IsMonth(List<FormatToken> tokens, int index)
    {
        static bool IsTime(FormatToken t, char letter) => t.Text[0] == letter;
        var parts = tokens.Index().Where(t => t.Item.Kind is TokenKind.DatePart or TokenKind.Elapsed).ToList();
        var place = parts.FindIndex(p => p.Index == index);
        return tokens[index].Text[0] == 'm'
            && (tokens[index].Text.Length > 2
                || !((place > 0 && IsTime(parts[place - 1].Item, 'h')) || (place + 1 < parts.Count && IsTime(parts[place + 1].Item, 's'))));
    }
}
