using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>"Has doubled", "more than five times more", "a tenfold increase", "more than twice the number".</summary>
internal sealed partial class MultipleClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in Form().Matches(sentence.Text))
        {
            var word = match.Groups["word"];
            if (MultipleWords.Read(word.Value) is not { } factor || !sentence.IsFree(word.Index, word.Index + word.Length))
            {
                continue;
            }

            var hedge = Hedge.Before(sentence.Text, word.Index);
            var start = match.Groups["have"].Success ? match.Groups["have"].Index : hedge?.Start ?? word.Index;
            if (hedge is not null && Article().Match(sentence.Before(hedge.Value.Start)) is { Success: true } article && match.Groups["noun"].Success)
            {
                start = article.Index;
            }

            yield return Framed(
                sentence, start, match.Index + match.Length, word.Index, ClaimType.Multiple, Stated.Plain(factor, "times") with { IsWord = true }, hedge, Direction.Up);
        }
    }

    [GeneratedRegex(
        $@"(?<have>\b(?:has|have|had|is|are|was|were|be|been|will)\s+(?:been\s+|(?:therefore|now|also|thus|since|still|already)\s+){{0,2}}(?:more\s+than\s+|over\s+|almost\s+|nearly\s+|just\s+over\s+|just\s+under\s+|about\s+|around\s+|at\s+least\s+)?)?\b(?:(?<word>doubl(?:e|ed|ing)|trebl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|quintupl(?:e|ed|ing)|sextupl(?:e|ed|ing)|twice(?:\s+as\s+many\b)?)\b(?![-\s]+(?:figure|digit|check|standard))|(?<word>(?:\d+(?:\.\d+)?|{NumberWords.Pattern})[- ]?fold)\b(?<noun>\s+(?:increase|rise|jump))?|(?<word>(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s+times)\b(?:\s+as\s+many\b|(?=\s+(?:as|the|higher|greater|that))|\s+(?:more|higher)(?!\s+likely)|(?=\s+more\s+likely)))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"\ban?\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
