using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>Numbers of list items as a document writes them: 1, a, A, i, I.</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The number in one of the five manners; any other is written in digits.</summary>
    public static string Text(int number, string manner) => manner switch
    {
        "a" => Letters(number),
        "A" => Letters(number).ToUpperInvariant(),
        "i" => Numerals(number),
        "I" => Numerals(number).ToUpperInvariant(),
        "" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>a to z, then aa, bb, as word processors count.</summary>
    private static string Letters(int number) =>
        number is < 1 or > 26 * 40 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Numerals(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = "";
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }

        return text;
    }
}
