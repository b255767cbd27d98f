using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Finds the numbers of a sentence: digits, words, per cent, fractions, k in n.</summary>
internal static partial class NumberReading
{
    /// <summary>All numbers in order, without overlap.</summary>
    public static ImmutableArray<NumberMention> Find(string sentence)
    {
        var found = ImmutableArray.CreateBuilder<NumberMention>();
        foreach (Match match in Forms().Matches(sentence))
        {
            if (Read(match) is { } number)
            {
                found.Add(number with { Hedge = Hedge.Before(sentence, number.Start) ?? Hedge.After(sentence, number.End) });
            }
        }

        return Intervals.Join(sentence, found.ToImmutable());
    }

    private static NumberMention? Read(Match match)
    {
        if (match.Groups["kin"].Success)
        {
            var (k, n) = (Value(match.Groups["k"].Value), Value(match.Groups["n"].Value));
            return k is { } part && n is > 0 and var whole && part <= whole
                ? new NumberMention(match.Index, match.Index + match.Length, 100 * part / whole, 0, NumberForm.KInN, true, whole, part)
                : null;
        }

        if (match.Groups["fraction"].Success)
        {
            return new NumberMention(match.Index, match.Index + match.Length, Fraction(match), 0, NumberForm.Fraction, true);
        }

        var text = match.Groups["digits"].Success ? match.Groups["digits"].Value : match.Groups["words"].Value;
        if (text.Count(char.IsAsciiDigit) > OddNumbers.MostDigits || Value(text) is not { } value)
        {
            return null;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var form = match.Groups["points"].Success ? NumberForm.Points : match.Groups["percent"].Success ? NumberForm.Percent : NumberForm.Plain;
        var scale = match.Groups["scale"].Success ? Scale(match.Groups["scale"].Value) : 1;
        return new NumberMention(match.Index, match.Index + match.Length, value * scale, point < 0 ? 0 : text.Length - point - 1, form, !match.Groups["digits"].Success) { Scale = scale };
    }

    private static decimal Scale(string words) => char.ToLowerInvariant(words.Trim()[0]) == 'm' ? 1_000_000 : 1000;

    private static decimal? Value(string text) => text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '\u2212')
        ? decimal.TryParse(text.Replace('\u2212', '-'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null
        : NumberWords.Read(text);

    private static decimal Fraction(Match match)
    {
        var part = match.Groups["part"].Value.ToLowerInvariant().TrimEnd('s');
        var parts = part switch { "half" or "halve" => 2, "third" => 3, "quarter" => 4, "fifth" => 5, "sixth" => 6, "eighth" => 8, _ => 10 };
        var many = match.Groups["many"].Success ? Value(match.Groups["many"].Value) ?? 1 : 1;
        return Math.Round(100m * many / parts, 1);
    }

    [GeneratedRegex(
        $"""
        (?<![\w/\u00a3$\u20ac\#@.]|\d,|[A-Za-z][-\u2013])
        (?: (?<kin>(?<k>\d{"{1,2}"}|{NumberWords.Pattern}) [ -] (?:in|out\ of) [ -] (?:every[ ])? (?<n>\d{"{1,2}"}(?!\d)|100|{NumberWords.Pattern}) (?![\w%/]|,\d|\.\d|[ ](?:forces|police|the)\b|[ ](?:of[ ]the[ ])?\w*[ ]?(?:forces|police)\b) )
          | (?<fraction>(?:(?<many>one|two|three|four|a)[ -])? (?<part>half|thirds?|quarters?|fifths?|sixths?|tenths?) (?![-\w]|[ ](?:of[ ])?(?:year|a[ ]year|term|time)) )
          | (?<digits>-?\d{"{1,3}"}(?:,\d{"{3}"})+(?:\.\d+)?|\d+(?:\.\d+)?) (?!\d|\.\d)(?: (?<scale>k(?![A-Za-z])|(?<=\.\d+)m(?![A-Za-z])|[ -](?:thousand|million)\b) | (?![A-Za-z](?!c\b)|[/:]\d|,\d{"{3}"}))
            (?<points>[ ]?(?:percentage[ ]points?|pc[ ]points?|ppts?))? (?<percent>[ ]?%|[- ]?per[ -]?cent\b|[ ]?pc\b)?
          | (?<words>{NumberWords.Pattern}(?:(?:[ -]|(?<=hundred|thousand|million)[ ]and[ ]){NumberWords.Pattern})*) \b (?<points>[ ]percentage[ ]points?)? (?<percent>[- ]?per[ -]?cent\b|[ ]?%)? )
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Forms();
}
