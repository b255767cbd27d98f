using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>The commonest age: "13 was the most common age", "14-year-olds, the most common age", "most victims were 13 year olds".</summary>
internal sealed partial class ModeClaim : ClaimRule
{
    private const string Age = $@"(?<age>\d{{1,2}}|{NumberWords.Pattern})";

    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var form in new[] { AgeFirst(), WordsFirst(), YearOlds(), MostVictims(), LargestGroup() })
        {
            foreach (Match match in form.Matches(sentence.Text))
            {
                var span = match.Groups["span"];
                var age = match.Groups["age"];
                if ((decimal.TryParse(age.Value, out var digits) ? digits : NumberWords.Read(age.Value)) is { } value && sentence.IsFree(age.Index, age.Index + age.Length))
                {
                    yield return Framed(sentence, span.Index, span.Index + span.Length, age.Index, ClaimType.Mode, Stated.Plain(value, "years"), null);
                }
            }
        }
    }

    [GeneratedRegex($@"(?<span>\b{Age}(?:[- ]year[- ]olds?)?\s+(?:was|were|is|being)\s+the\s+(?:most\s+common|commonest|most\s+frequent|most\s+likely)(?:\s+age)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgeFirst();

    [GeneratedRegex($@"(?<span>\b(?:the\s+)?(?:most\s+common|commonest|most\s+frequent)\s+age\s+(?:(?:of|for|among)\s+(?:\w+\s+){{1,3}}?)?(?:was|is|being)\s+{Age})\b(?!,?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex WordsFirst();

    [GeneratedRegex($@"(?<span>\b{Age}[- ]year[- ]olds?)(?=,?\s+(?:who\s+were\s+)?(?:the\s+)?(?:most\s+common|commonest|largest\s+group))", RegexOptions.IgnoreCase)]
    private static partial Regex YearOlds();

    [GeneratedRegex($@"\b(?:largest|biggest|most\s+common)\s+(?:age\s+)?group(?:,?\s+(?:of\s+victims|\(?[\d,]*\d\)?,?))?\s+(?:was|were)\s+(?:those\s+aged\s+)?(?<span>{Age}(?:[- ]year[- ]olds?)?)(?=\s|[,.(;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex LargestGroup();

    [GeneratedRegex($@"\bmost\s+(?:\w+\s+)?(?:victims|children|cases|offences)\s+(?:were|was|involved|was\s+against|were\s+against)\s+(?:aged\s+)?(?<span>{Age}(?:[- ]year[- ]olds?|\s+years\s+old)?)(?=\s|[,.(;])(?!\s+(?:and|or)\s+(?:under|younger|over))", RegexOptions.IgnoreCase)]
    private static partial Regex MostVictims();
}
