using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Vocabulary;

/// <summary>On how many forces a number rests, as whoever published it wrote it: <c>40 of 44</c>, <c>40 out of 44 forces</c>, <c>40/44</c>, <c>41</c>.</summary>
/// <param name="Held">The forces that it counts.</param>
/// <param name="Whole">The forces that were asked; null where that is not written.</param>
public readonly partial record struct PrintedCoverage(int Held, int? Whole)
{
    /// <summary>The coverage written; null where the text begins with none, or counts more forces than there are.</summary>
    public static PrintedCoverage? Of(string? text)
    {
        if (Printed().Match(text ?? "") is not { Success: true } match)
        {
            return null;
        }

        var held = Number(match.Groups["held"]);
        var whole = match.Groups["whole"].Success ? Number(match.Groups["whole"]) : (int?)null;
        return held > whole ? null : new PrintedCoverage(held, whole);
    }

    /// <summary>In words: <c>40 of 44 forces</c>, <c>41 forces</c>.</summary>
    public override string ToString() => Whole is { } whole
        ? string.Create(CultureInfo.InvariantCulture, $"{Held} of {whole} forces")
        : string.Create(CultureInfo.InvariantCulture, $"{Held} forces");

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<held>\d{1,3})(?:\s*/\s*(?<whole>\d{1,3})|\s+(?:out )?of\s+(?:the\s+)?(?<whole>\d{1,3}))?(?![\d.,%])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
