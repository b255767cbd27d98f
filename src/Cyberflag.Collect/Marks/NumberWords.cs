using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Numbers as words of a sentence: <c>nine</c>, <c>thirty-one</c>, <c>none</c>, <c>fewer than five</c>. Up to ninety-nine; larger ones are printed in figures.</summary>
internal static partial class NumberWords
{
    /// <summary>A number in figures or words, or a bound in words.</summary>
    public const string Pattern = @"(?:(?:fewer|less) than (?:\d+|five|ten)|[<≤]\s?\d+|" + CellValue.NumberPattern + @"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?\b|(?:none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b)";

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>What the words say, or null where they are no number.</summary>
    public static CellValue? Read(string text, Legend legend) =>
        ValueOf(text) is { } number ? new CellValue(Status.Value, Count.Exactly(number)) : CellValue.Read(Gap().Replace(text, " "), legend);

    private static long? ValueOf(string text)
    {
        var words = Gap().Replace(text.Trim().ToLowerInvariant(), "-").Split('-');
        return words switch
        {
            ["none"] => 0,
            [var one] when Array.IndexOf(Units, one) is >= 0 and var unit => unit,
            [var ten] when Array.IndexOf(Tens, ten) is >= 0 and var at => (at + 2) * 10,
            [var ten, var one] when Array.IndexOf(Tens, ten) is >= 0 and var at && Array.IndexOf(Units, one) is > 0 and < 10 and var unit => ((at + 2) * 10) + unit,
            _ => long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && !text.Contains('-', StringComparison.Ordinal) ? number : null,
        };
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
