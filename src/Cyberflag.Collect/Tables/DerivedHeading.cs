using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A heading over numbers that were computed from other numbers and count nothing themselves: changes, averages, ratios, ranks,
/// populations.
/// </summary>
internal static partial class DerivedHeading
{
    /// <summary>Why the numbers are no counts, or null where the heading does not say so.</summary>
    public static string? Doubt(string heading) =>
        Words().Match(heading) is { Success: true } match ? $"'{match.Value.Trim()}' in its heading says that it is computed and counts nothing" : null;

    [GeneratedRegex(
        @"(?:%|\bper ?cent(?:age)?|\bannual|\byear[- ]on[- ]year|\byoy)\s*(?:change|increase|decrease|difference)\b|^\W*(?:(?:actual |net |numerical )?(?:change|increase|decrease|difference|variance|movement|average|mean|median|ratio|rank|proportion|share|index)|newid)\b|\b(?:average|mean|median)\b|\b(?:change|difference) (?:from|on|since|between|compared)\b|\bcompared with\b|\b(?:population|household)s?\b(?! of interest)|^\W*\+\s?/\s?[-–]\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
