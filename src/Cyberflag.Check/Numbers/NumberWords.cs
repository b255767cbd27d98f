namespace Cyberflag.Check;

/// <summary>Numbers written as words: <c>twenty-two</c>, <c>three hundred and five</c>.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, int> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
    };

    /// <summary>The pattern of one number word, for use in a regular expression.</summary>
    public const string Pattern =
        "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)";

    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The number that the words make, or null where they make none, or one larger than any count.</summary>
    public static decimal? Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        decimal total = 0, group = 0;
        var any = false;
        foreach (var word in words.Split([' ', '-', '\u2010', '\u2011', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Units.TryGetValue(word, out var unit))
            {
                group += unit;
            }
            else if (Scales.TryGetValue(word, out var scale))
            {
                group = (group == 0 ? 1 : group) * scale;
                if (scale >= 1000)
                {
                    (total, group) = (total + group, 0);
                }
            }
            else if (!word.Equals("and", StringComparison.OrdinalIgnoreCase) && !word.Equals("a", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
            else
            {
                continue;
            }

            if (total + group > Largest)
            {
                return null;
            }

            any = true;
        }

        return any ? total + group : null;
    }
}
