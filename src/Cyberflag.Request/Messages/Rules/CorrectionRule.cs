using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>A later answer that takes the place of an earlier one: it says that something sent before was wrong, or what to use instead.</summary>
internal static partial class CorrectionRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.Correction, s => s.Decides ? MessageRule.Words(Form().Match(s.Text)) : null);

    [GeneratedRegex(
        @"\b(?:amended|corrected|revised) (?:foi )?(?:response|reply|disclosure|figures?|version|data|spreadsheet|table|copy)\b|\b(?:error|mistake)s? (?:in|within|has been (?:found|identified|made) in|was made in) (?:our|the|my) (?:\w+ ){0,2}(?:response|reply|figures|data|disclosure|table)\b(?! is possible)|\b(?:disregard|ignore|replaces?|supersedes?|instead of|not) (?:our|the|my) (?:previous|earlier|original|initial|first|one) ?(?:response|reply|e-?mail|figures|letter|spreadsheet|sent)?\b(?<=(?:response|reply|e-?mail|figures|letter|spreadsheet|sent))|\bshould (?:read|have (?:read|been))(?: as)? [<\d]|\b(?:figures?|total|number|table)\b.{0,60}\b(?:was|were) (?:wrong|incorrect|in error)\b|\bcorrected\b$|\bcorrection\b|\bymateb diwygiedig\b|\bcywiriad\b",
        Options)]
    private static partial Regex Form();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
