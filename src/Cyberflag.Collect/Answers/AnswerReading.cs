using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>How each question of a document was answered.</summary>
internal static partial class AnswerReading
{
    /// <summary>The answers in the order of the document; questions that are repeated without an answer are left out.</summary>
    /// <param name="text">The document.</param>
    /// <param name="figures">The numbers that were read, each with its question.</param>
    public static ImmutableArray<Answer> Of(DocumentText text, IReadOnlyCollection<Draft> figures)
    {
        var listed = text.Passages.SelectMany(Listed).ToList();
        var answers = text.Passages.Where(p => !IsAskedOnly(p) && !Several().IsMatch(p.Text)).GroupBy(p => Rest().IsMatch(p.Text) ? null : p.Question)
            .Select(g => Read(g.Key, string.Join('\n', g.Select(p => p.Text)), figures.Any(f => f.Question == g.Key && f.Value.Status is not Status.Blank)))
            .OfType<Answer>().Concat(figures.Select(f => f.Question).Distinct().Select(q => new Answer(q, Outcome.Full, []))).Concat(listed)
            .GroupBy(a => a.Question, StringComparer.Ordinal).Select(Merge).ToList();

        // "None" under a refusal of the whole is no answer of nothing.
        var isRefused = answers.Exists(a => a is { Question: null, Outcome: Outcome.Cost or Outcome.Refused });
        return [.. answers.Where(a => !isRefused || a.Question is null || a.Outcome != Outcome.Nil || !a.Sections.IsEmpty)];
    }

    private static bool IsAskedOnly(Passage passage) =>
        passage.IsAsked && SectionReading.Find(passage.Text).IsEmpty && !AnswersAll().IsMatch(passage.Text);

    private static Answer? Read(string? question, string words, bool hasFigures)
    {
        var sections = SectionReading.Find(words);
        sections = OutcomeReading.SpeaksOfCost(words) && !sections.Any(s => s.StartsWith("s.12", StringComparison.Ordinal)) ? sections.Insert(0, "s.12") : sections;
        return OutcomeReading.Of(words, sections, hasFigures) is { } outcome && (question is null || hasFigures || !sections.IsEmpty || outcome != Outcome.Full)
            ? new Answer(question, outcome, sections)
            : null;
    }

    // "requests 2, 3, 4 are exempt: Section 30(1)": one answer for each of them.
    private static IEnumerable<Answer> Listed(Passage passage)
    {
        var match = Several().Match(passage.Text);
        if (!match.Success)
        {
            return [];
        }

        var rest = passage.Text[(match.Index + match.Length)..];
        var sections = SectionReading.Find(rest);
        var numbers = Number().Matches(match.Groups["list"].Value).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var all = match.Groups["range"].Success && numbers is [var first, var last] && last > first ? Enumerable.Range(first, last - first + 1) : numbers;
        return OutcomeReading.Of(rest, sections, hasFigures: false) is { } outcome
            ? all.Select(n => new Answer(n.ToString(CultureInfo.InvariantCulture), outcome, sections))
            : [];
    }

    private static Answer Merge(IGrouping<string?, Answer> same)
    {
        var outcomes = same.Select(a => a.Outcome).Distinct().ToList();
        var outcome = outcomes is [var one] ? one
            : outcomes.Contains(Outcome.Full) && outcomes.TrueForAll(o => o is Outcome.Full or Outcome.Nil) ? Outcome.Full
            : outcomes.Contains(Outcome.Full) || outcomes.Contains(Outcome.Partial) ? Outcome.Partial : outcomes[0];
        return new Answer(same.Key, outcome, [.. same.SelectMany(a => a.Sections).Distinct()]);
    }

    [GeneratedRegex(@"\b(?:questions?|requests?|answers?|parts?)\s+(?<list>\d{1,2}(?:(?:\s*,\s*|\s+(?:and|to)\s+|(?<range>\s*[-–]\s*))\d{1,2})+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    // What is said of anything else concerns no question.
    [GeneratedRegex(@"\b(?:any other|other|further) information\b|\banything else\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:refused|exempt|neither|limit|not held|disclose)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnswersAll();
}
