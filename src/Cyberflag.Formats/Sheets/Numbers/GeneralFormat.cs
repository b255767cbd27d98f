using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>The format General: as many digits as fit in eleven characters, as a cell shows them that is wide enough.</summary>
internal static class GeneralFormat
{
    private const int Width = 11;

    public static string Text(double number)
    {
        var size = Math.Abs(number);
        if (size is >= 1e11 or (< 1e-9 and > 0) || !double.IsFinite(number))
        {
            return number.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        }

        var whole = Math.Max(1, (int)Math.Floor(Math.Log10(Math.Max(size, 1))) + 1);
        var decimals = Math.Clamp(Width - 1 - whole, 0, 10);
        var rounded = Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);
        var text = rounded.ToString("0.##########", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
