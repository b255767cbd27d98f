using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>How a reply numbers its questions and answers, and where it repeats the request.</summary>
internal static partial class QuestionMarker
{
    /// <summary>The number of the question that a passage opens (<c>1a</c>), or null.</summary>
    public static string? Number(string text)
    {
        if (Spelled().Match(text) is { Success: true } spelled)
        {
            return (Array.FindIndex(Words, w => w.Equals(spelled.Groups["n"].Value, StringComparison.OrdinalIgnoreCase)) + 1).ToString(CultureInfo.InvariantCulture);
        }

        var match = Marker().Match(text);
        return match.Success && int.TryParse(string.Concat(match.Groups["n"].Value.TakeWhile(char.IsAsciiDigit)), out var number) && number <= MostQuestions ? string.Concat(match.Groups["n"].Value.Where(char.IsLetterOrDigit)).ToLowerInvariant() : null;
    }

    // "(88A) in the same years" is a code.
    private const int MostQuestions = 40;

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>True where the passage begins the repeated request, false where it begins the answer, null where it is neither.</summary>
    public static bool? Asks(string text) => Response().IsMatch(text) || Answers().IsMatch(text) ? false : Request().IsMatch(text) ? true : null;

    [GeneratedRegex(@"^\W*(?:question|answer|request|response to question)\s+(?<n>one|two|three|four|five|six|seven|eight|nine|ten)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();

    [GeneratedRegex(
        @"^\W*(?:(?:(?:in\s+)?(?:our\s+)?(?:answer|response|reply|relation|respect|regards?|reference)\s+(?:to|of)\s+(?:your\s+)?|with\s+(?:regards?|reference|respect)\s+to\s+(?:your\s+)?|regarding\s+|re:?\s+)?(?:question|answer|response|request|point|cwestiwn|ateb|q|a(?=\s*\d{1,2}\s?[a-z]?\s*(?:[.):\-–]|$)))\.?\s*(?:no\.?\s*|number\s*)?(?<n>\d{1,2}(?:\s?(?:\([a-z]\)|[a-z]))?)(?!\w|[/\-–]|\.\d|\s*(?:&|,|and\b|to\b)\s*q?\d|\s*(?:months?|years?|days?)\b)|(?<n>\d{1,2}\s?[a-z]?)\s?[.)]+(?![\d]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\W*(?:the\s+|your\s+)?(?:request\b(?!\s+(?:number|reference|ref|no)\b)|you (?:have )?asked|periods?:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"\bour (?:answers?|responses?) (?:is|are|follows?)\b|\bthe answers? (?:is|are|follows?)\b|\b(?:I am|we are) able to (?:disclose|provide|supply)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answers();

    [GeneratedRegex(@"^\W*(?:(?:our |in |the )?(?:response|answer|reply|decision)\b|we (?:hold|can confirm)|I (?:am able|can (?:confirm|advise)|have)\b|please (?:find|see)\b|unfortunately\b|having (?:completed|conducted|made)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Response();
}
