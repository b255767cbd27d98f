using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Vocabulary;

/// <summary>How many forces a published number rests on, as its publication prints it: <c>40 of 44</c>, or <c>41</c>.</summary>
/// <param name="Held">How many are in the number.</param>
/// <param name="Whole">Of how many; null where that is not printed.</param>
public readonly partial record struct PrintedCoverage(int Held, int? Whole)
{
    /// <summary>Reads an observation's <see cref="Observation.Coverage"/>; null where it holds no number of forces.</summary>
    public static PrintedCoverage? Of(string? text) => Printed().Match(text ?? "") is { Success: true } match
        ? new PrintedCoverage(Number(match.Groups["held"]), match.Groups["whole"].Success ? Number(match.Groups["whole"]) : null)
        : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<held>\d{1,3})(?:\s+(?:out )?of\s+(?<whole>\d{1,3}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
