using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>How a hedge bounds the true value.</summary>
public enum HedgeSense
{
    /// <summary>No hedge: the number itself.</summary>
    None,

    /// <summary>More than, over.</summary>
    Above,

    /// <summary>At least: the number itself or more.</summary>
    AtLeast,

    /// <summary>Almost, nearly, just under: below it, and near.</summary>
    JustBelow,

    /// <summary>Just over: above it, and near.</summary>
    JustAbove,

    /// <summary>About, around, some: near on either side.</summary>
    Near,

    /// <summary>Up to: the number itself or less.</summary>
    AtMost,

    /// <summary>Fewer than, less than.</summary>
    Below,

    /// <summary>Exactly: nothing else will do.</summary>
    Exactly,

    /// <summary>Between two numbers.</summary>
    Between,
}

/// <summary>Words before a number that widen or narrow what it states.</summary>
/// <param name="Words">As they stand.</param>
/// <param name="Sense">What they mean.</param>
/// <param name="Start">Where they begin in the sentence.</param>
public readonly partial record struct Hedge(string Words, HedgeSense Sense, int Start)
{
    private static readonly Dictionary<string, HedgeSense> Senses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["more than"] = HedgeSense.Above,
        ["over"] = HedgeSense.Above,
        ["well over"] = HedgeSense.Above,
        ["greater than"] = HedgeSense.Above,
        ["in excess of"] = HedgeSense.Above,
        ["upwards of"] = HedgeSense.Above,
        ["above"] = HedgeSense.Above,
        ["at least"] = HedgeSense.AtLeast,
        ["no fewer than"] = HedgeSense.AtLeast,
        ["no less than"] = HedgeSense.AtLeast,
        ["almost"] = HedgeSense.JustBelow,
        ["nearly"] = HedgeSense.JustBelow,
        ["just under"] = HedgeSense.JustBelow,
        ["close to"] = HedgeSense.JustBelow,
        ["just below"] = HedgeSense.JustBelow,
        ["approaching"] = HedgeSense.JustBelow,
        ["virtually"] = HedgeSense.JustBelow,
        ["just over"] = HedgeSense.JustAbove,
        ["just above"] = HedgeSense.JustAbove,
        ["just more than"] = HedgeSense.JustAbove,
        ["slightly more than"] = HedgeSense.JustAbove,
        ["about"] = HedgeSense.Near,
        ["around"] = HedgeSense.Near,
        ["some"] = HedgeSense.Near,
        ["roughly"] = HedgeSense.Near,
        ["approximately"] = HedgeSense.Near,
        ["an estimated"] = HedgeSense.Near,
        ["circa"] = HedgeSense.Near,
        ["up to"] = HedgeSense.AtMost,
        ["as many as"] = HedgeSense.AtMost,
        ["at most"] = HedgeSense.AtMost,
        ["no more than"] = HedgeSense.AtMost,
        ["fewer than"] = HedgeSense.Below,
        ["less than"] = HedgeSense.Below,
        ["below"] = HedgeSense.Below,
        ["under"] = HedgeSense.Below,
        ["well under"] = HedgeSense.Below,
        ["well below"] = HedgeSense.Below,
        ["well above"] = HedgeSense.Above,
        ["far more than"] = HedgeSense.Above,
        ["exceeded"] = HedgeSense.Above,
        ["exceeding"] = HedgeSense.Above,
        ["surpassed"] = HedgeSense.Above,
        ["topped"] = HedgeSense.Above,
        ["topping"] = HedgeSense.Above,
        ["had passed"] = HedgeSense.Above,
        ["has passed"] = HedgeSense.Above,
        ["have passed"] = HedgeSense.Above,
        [">"] = HedgeSense.Above,
        ["<"] = HedgeSense.Below,
        ["a minimum of"] = HedgeSense.AtLeast,
        ["a maximum of"] = HedgeSense.AtMost,
        ["as much as"] = HedgeSense.AtMost,
        ["just shy of"] = HedgeSense.JustBelow,
        ["shy of"] = HedgeSense.JustBelow,
        ["not quite"] = HedgeSense.JustBelow,
        ["getting on for"] = HedgeSense.JustBelow,
        ["a little under"] = HedgeSense.JustBelow,
        ["slightly under"] = HedgeSense.JustBelow,
        ["slightly less than"] = HedgeSense.JustBelow,
        ["slightly fewer than"] = HedgeSense.JustBelow,
        ["a little over"] = HedgeSense.JustAbove,
        ["a little more than"] = HedgeSense.JustAbove,
        ["slightly over"] = HedgeSense.JustAbove,
        ["+"] = HedgeSense.AtLeast,
        ["or more"] = HedgeSense.AtLeast,
        ["plus"] = HedgeSense.AtLeast,
        ["or fewer"] = HedgeSense.AtMost,
        ["or less"] = HedgeSense.AtMost,
        ["or so"] = HedgeSense.Near,
        ["odd"] = HedgeSense.Near,
        ["exactly"] = HedgeSense.Exactly,
        ["precisely"] = HedgeSense.Exactly,
    };

    /// <summary>The hedge that ends just before a place of a sentence, or null. An article may stand between: <c>more than a quarter</c>.</summary>
    public static Hedge? Before(string sentence, int place)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var from = Math.Max(0, place - 40);
        var match = Leading().Match(sentence[from..place]);
        return match.Success && !(match.Groups["hedge"].Value.Equals("under", StringComparison.OrdinalIgnoreCase) && Age().IsMatch(sentence[place..]))
            ? new Hedge(match.Groups["hedge"].Value, Senses[Spaces().Replace(match.Groups["hedge"].Value, " ")], from + match.Groups["hedge"].Index)
            : null;
    }

    /// <summary>The hedge that begins just after a number, or null: "369 or more", "369+", "fifty-odd".</summary>
    public static Hedge? After(string sentence, int end)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Following().Match(sentence[end..Math.Min(sentence.Length, end + 12)]) is { Success: true } match
            ? new Hedge(match.Groups["hedge"].Value, Senses[Spaces().Replace(match.Groups["hedge"].Value, " ")], end + match.Groups["hedge"].Index)
            : null;
    }

    // Longer words first, so that "just over" is not read as "over". "Under 13" is a bound of age.
    [GeneratedRegex(
        @"(?:^|(?<=[\s(,;:\u2018\u201c""'-]))(?:(?<hedge>just\s+more\s+than|slightly\s+(?:more|less|fewer)\s+than|slightly\s+(?:over|under)|a\s+little\s+(?:more\s+than|over|under)|far\s+more\s+than|just\s+over|just\s+above|just\s+under|just\s+below|just\s+shy\s+of|shy\s+of|not\s+quite|getting\s+on\s+for|well\s+(?:over|under|above|below)|in\s+excess\s+of|upwards\s+of|no\s+fewer\s+than|no\s+less\s+than|no\s+more\s+than|more\s+than|greater\s+than|fewer\s+than|less\s+than|over|under|above|below|at\s+least|at\s+most|a\s+(?:min|max)imum\s+of|almost|nearly|virtually|approaching|close\s+to|about|around|some|roughly|approximately|an\s+estimated|circa|up\s+to|as\s+many\s+as|as\s+much\s+as|exceed(?:ed|ing)|surpassed|topp(?:ed|ing)|ha(?:d|s|ve)\s+passed|exactly|precisely)\s+(?:an?\s+)?|(?<hedge>[<>])\s?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?:(?<hedge>\+)|\s+(?<hedge>or\s+more|or\s+fewer|or\s+less|or\s+so|plus)\b|-(?<hedge>odd|plus)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Following();

    [GeneratedRegex(@"^(?:\d{1,2}(?![\d,.%]|\s*(?:%|per\b|pc\b))|[A-Za-z])")]
    private static partial Regex Age();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
