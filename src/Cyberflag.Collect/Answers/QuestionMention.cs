using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// What a passage says of questions that it names: <c>questions 2 and 3 are exempt: section 30(1)</c>, <c>Section 40(2) applies to question
/// 4</c>, <c>1 &amp; 2: not held</c>.
/// </summary>
/// <param name="Questions">The questions' numbers, in lower case: <c>1a</c>.</param>
/// <param name="Words">What is said of them.</param>
/// <param name="Lead">What stands before them in the sentence, which is said of them where their own words tell nothing.</param>
internal sealed partial record QuestionMention(ImmutableArray<string> Questions, string Words, string Lead)
{
    /// <summary>The mentions in a passage, in their order.</summary>
    public static ImmutableArray<QuestionMention> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<QuestionMention>();
        var matches = InLine().Match(text) is { Success: true } line ? [.. OneLine(line)] : Named().Matches(text).Select(m => (m.Index, m.Length, List: m.Groups["list"].Value)).ToList();
        for (var i = 0; i < matches.Count; i++)
        {
            var (start, end) = (matches[i].Index + matches[i].Length, i + 1 < matches.Count ? matches[i + 1].Index : text.Length);
            var before = text[..matches[i].Index];
            var sentence = Math.Max(before.LastIndexOf(". ", StringComparison.Ordinal), before.LastIndexOf("] ", StringComparison.Ordinal));
            var lead = i == 0 || sentence > matches[i - 1].Index ? before[(sentence + 1)..] : found[^1].Lead;
            found.Add(new QuestionMention(Numbers(matches[i].List), text[start..end], lead));
        }

        return found.ToImmutable();
    }

    // "1) 44 2) refused 3) not held": the numbers run on from 1.
    private static IEnumerable<(int Index, int Length, string List)> OneLine(Match line)
    {
        var next = 1;
        foreach (var capture in line.Groups["mark"].Captures.Where(c => c.Value == next.ToString(CultureInfo.InvariantCulture)))
        {
            next++;
            yield return (capture.Index, capture.Length + 1, capture.Value);
        }
    }

    private static ImmutableArray<string> Numbers(string list)
    {
        var numbers = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Part().Matches(list).ToList())
        {
            var number = Bracket().Replace(part.Groups["n"].Value, "").ToLowerInvariant();
            if (part.Groups["to"].Success && int.TryParse(numbers.LastOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            {
                numbers.AddRange(Enumerable.Range(first + 1, Math.Max(0, last - first)).Select(n => n.ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                numbers.Add(number);
            }
        }

        return [.. numbers.Distinct()];
    }

    private const string Item = @"\d{1,2}(?:\s?\([a-z]\)|\s?[a-z](?![A-Za-z]|\s+\d))?(?!\d|/\d|\.\d)";
    private const string Noun = @"(?:questions?|requests?|answers?|responses?|parts?|points?|items?|cwestiynau|cwestiwn)\s*(?:no\.?\s*|numbers?\s*)?|\bqs?\.?\s?";
    private const string Joint = @"\s*(?:,\s*and\b|,|\band\b|&|\bto\b|\bor\b|\bi\b|\ba\b|[-–])\s*";

    [GeneratedRegex(
        @"(?:\b(?:" + Noun + @")(?<list>" + Item + @"(?:" + Joint + @"(?:" + Noun + @")?" + Item + @")*)|^\W*(?<list>" + Item + @"(?:\s*(?:&|\band\b)\s*" + Item + @")+)(?=\s*[:.)\-–]))(?!\s*(?:years?|months?|days?|hours?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\W*(?<mark>1)[.)](?!\d)(?:(?:(?!(?<!\S)\d{1,2}\)).)+(?<!\S)(?<mark>\d{1,2})\))+", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex InLine();

    [GeneratedRegex(@"(?<to>[-–]\s*|\bto\s*|\bi\s*)?(?:[a-z]{2,}\s*|q\s?)?(?<n>\d{1,2}(?:\s?\([a-z]\)|\s?[a-z](?![A-Za-z]|\s+\d))?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"[\s()]")]
    private static partial Regex Bracket();
}
