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
        ["exactly"] = HedgeSense.Exactly,
        ["precisely"] = HedgeSense.Exactly,
    };

    /// <summary>The hedge that ends just before a place of a sentence, or null. An article may stand between: <c>more than a quarter</c>.</summary>
    public static Hedge? Before(string sentence, int place)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var from = Math.Max(0, place - 40);
        var match = Words0().Match(sentence[from..place]);
        return match.Success
            ? new Hedge(match.Groups["hedge"].Value, Senses[Spaces().Replace(match.Groups["hedge"].Value, " ")], from + match.Groups["hedge"].Index)
            : null;
    }

    // Longer words first, so that "just over" is not read as "over".
    [GeneratedRegex(
        @"(?:^|(?<=[\s(,;:\u2018\u201c""'-]))(?<hedge>just\s+more\s+than|slightly\s+more\s+than|just\s+over|just\s+above|just\s+under|just\s+below|well\s+over|in\s+excess\s+of|upwards\s+of|no\s+fewer\s+than|no\s+less\s+than|no\s+more\s+than|more\s+than|greater\s+than|fewer\s+than|less\s+than|over|above|below|at\s+least|at\s+most|almost|nearly|virtually|approaching|close\s+to|about|around|some|roughly|approximately|an\s+estimated|circa|up\s+to|as\s+many\s+as|exactly|precisely)\s+(?:an?\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words0();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
