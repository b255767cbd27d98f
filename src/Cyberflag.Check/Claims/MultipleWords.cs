namespace Cyberflag.Check;

/// <summary>Words for multiples and ranks.</summary>
internal static class MultipleWords
{
    /// <summary>The factor that the words name: doubled is 2, tenfold is 10, five times is 5; null for others.</summary>
    public static decimal? Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var word = words.Trim().ToLowerInvariant();
        return word switch
        {
            "double" or "doubled" or "doubling" or "doubles" or "twice" or "twice as many" => 2,
            "treble" or "trebled" or "trebling" or "triple" or "tripled" or "tripling" => 3,
            "quadruple" or "quadrupled" or "quadrupling" => 4,
            "quintuple" or "quintupled" or "quintupling" => 5,
            "sextuple" or "sextupled" or "sextupling" => 6,
            _ => Factor(word),
        };
    }

    /// <summary>The rank that an ordinal word names; 1 for others.</summary>
    public static int Ordinal(string word) => word.ToLowerInvariant() switch { "second" => 2, "third" => 3, "fourth" => 4, "fifth" => 5, _ => 1 };

    private static decimal? Factor(string word)
    {
        foreach (var ending in new[] { "-fold", " fold", "fold", " times", "-times", "times" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var number = word[..^ending.Length].Trim();
                return decimal.TryParse(number, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : NumberWords.Read(number);
            }
        }

        return null;
    }
}
