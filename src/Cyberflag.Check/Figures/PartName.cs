using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// The part of a measure that a row of figures counts, from the columns or dimensions of the row, in the words by which texts name it: <c>age=10 and
/// under</c> is <c>u11</c>, <c>age=13</c> is <c>age13</c>, <c>sex=girls</c> is <c>female</c>, <c>channel=snapchat</c> is <c>Snapchat</c>. A part that no
/// text is understood to name keeps its dimension and value (<c>outcome=charged</c>): it is never taken for the whole.
/// </summary>
public static partial class PartName
{
    /// <summary>The part that a breakdown tells; empty for the whole.</summary>
    public static string Of(Breakdown breakdown) => Of(breakdown.Parts);

    /// <summary>The part that dimensions and their values tell; empty where each value means all.</summary>
    public static string Of(IEnumerable<(string Dimension, string Value)> parts)
    {
        var told = parts.Where(p => !All().IsMatch(p.Value) && !(Dimension(p.Dimension) == "unit" && Counted().IsMatch(p.Value))).ToList();
        return told is [var (dimension, value)] ? Of(dimension, value) : string.Join('+', told.Select(p => $"{p.Dimension}={p.Value}"));
    }

    private static string Of(string dimension, string value)
    {
        if (Dimension(dimension) == "age")
        {
            return UpTo().Match(value) is { Success: true } upTo ? $"u{Number(upTo, "age") + 1}"
                : Below().Match(value) is { Success: true } below ? $"u{Number(below, "age")}"
                : Single().Match(value) is { Success: true } single ? $"age{Number(single, "age")}"
                : $"{dimension}={value}";
        }

        if (Dimension(dimension) == "sex")
        {
            return Female().IsMatch(value) ? "female" : Male().IsMatch(value) ? "male" : $"{dimension}={value}";
        }

        return SubsetReading.Find(value) is [var only] && only.Start == 0 && only.End == value.Length ? only.Subset : $"{dimension}={value}";
    }

    private static string Dimension(string name) => name.Trim().ToLowerInvariant() switch
    {
        "age" or "age group" or "age band" or "age of victim" or "victim age" => "age",
        "sex" or "gender" or "sex of victim" or "victim sex" or "victim gender" => "sex",
        var other => other,
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:|all|total|totals?|any|whole|both(?:\s+sexes)?|persons|all\s+(?:ages|sexes|genders|persons|people|children|victims|offences|outcomes|channels|platforms|services|apps|sites|methods|types|groups))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    // A measure counts offences: rows of victims or suspects are another thing.
    [GeneratedRegex(@"^\s*(?:(?:recorded\s+)?(?:offences|crimes)|numbers?|counts?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s*(?:aged?\s+)?(?:(?:0|under\s+1)\s*(?:-|\u2013|to)\s*(?<age>\d{1,2})|(?<age>\d{1,2})\s+(?:and|or)\s+(?:under|younger|below))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"^\s*(?:aged?\s+)?(?:under|below|younger\s+than|<)\s*-?\s*(?<age>\d{1,2})s?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    [GeneratedRegex(@"^\s*(?:aged?\s*)?(?<age>\d{1,2})(?:\s+years?(?:\s+old)?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Single();

    [GeneratedRegex(@"^\s*(?:f|females?|girls?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Female();

    [GeneratedRegex(@"^\s*(?:m|males?|boys?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Male();
}
