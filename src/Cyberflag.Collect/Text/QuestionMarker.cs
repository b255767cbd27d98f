using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>How a reply numbers its questions and answers, and where it repeats the request.</summary>
internal static partial class QuestionMarker
{
    /// <summary>The number of the question that a passage opens (<c>1a</c>), or null.</summary>
    public static string? Number(string text)
    {
        var match = Marker().Match(text);
        return match.Success ? match.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() : null;
    }

    /// <summary>True where the passage begins the repeated request, false where it begins the answer, null where it is neither.</summary>
    public static bool? Asks(string text) => Response().IsMatch(text) || Answers().IsMatch(text) ? false : Request().IsMatch(text) ? true : null;

    [GeneratedRegex(
        @"^\W*(?:(?:question|answer|response|request|q|a(?=\s*\d{1,2}\s?[a-z]?\s*(?:[.):\-–]|$)))\s*(?:no\.?\s*)?(?<n>\d{1,2}(?:\s?[a-z])?)(?![\w/\-–]|\.\d)|(?<n>\d{1,2}\s?[a-z]?)\s?[.)]+(?![\d]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\W*(?:the\s+|your\s+)?(?:request\b(?!\s+(?:number|reference|ref|no)\b)|you (?:have )?asked|periods?:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"\bour (?:answers?|responses?) (?:is|are|follows?)\b|\bthe answers? (?:is|are|follows?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answers();

    [GeneratedRegex(@"^\W*(?:(?:our |in |the )?(?:response|answer|reply|decision)\b|we (?:hold|can confirm))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Response();
}
