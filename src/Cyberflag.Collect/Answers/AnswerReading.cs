using System.Collections.Immutable;
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
        var law = InformationLawReading.Of(string.Join('\n', text.Passages.Select(p => p.Text)));
        var mentioned = text.Passages.Where(p => !p.IsAsked || AnswersAll().IsMatch(p.Text)).ToDictionary(p => p, p => Mentioned(p, law));
        var said = Belonging(text, figures, mentioned, law);
        var answers = said.GroupBy(s => s.Question)
            .Select(g => Read(g.Key, OutcomeWords.WithoutConditions(string.Join('\n', g.Select(s => s.Words))), Numbers(figures, g.Key), law)).OfType<Answer>()
            .Concat(figures.Select(f => f.Question).Distinct().Where(q => said.TrueForAll(s => s.Question != q))
                .Select(q => new Answer(q, Numbers(figures, q) == NumbersRead.Zeros ? Outcome.Nil : Outcome.Full, [])))
            .Concat(mentioned.Values.SelectMany(m => m))
            .GroupBy(a => a.Question, StringComparer.Ordinal).Select(g => Merge(g, law)).ToList();

        // "None" under a refusal of the whole is no answer of nothing.
        var isRefused = answers.Exists(a => a is { Question: null, Outcome: Outcome.Cost or Outcome.Refused });
        answers.RemoveAll(a => a is { Question: null, Outcome: Outcome.Full } && answers.Count > 1 && !figures.Any(f => f.Question is null));
        return [.. answers.Where(a => !isRefused || a.Question is null || a.Outcome != Outcome.Nil || !a.Sections.IsEmpty)];
    }

    // A paragraph after a repeated list of questions, of which none is answered within the list, answers the whole and not the last of them.
    private static List<(string? Question, string Words)> Belonging(
        DocumentText text, IReadOnlyCollection<Draft> figures, Dictionary<Passage, ImmutableArray<Answer>> mentioned, InformationLaw law)
    {
        var said = text.Passages.Where(p => !IsAskedOnly(p, law) && !(mentioned.TryGetValue(p, out var of) && !of.IsEmpty)).ToList();
        var asked = text.Passages.Where(p => QuestionMarker.Number(p.Text) is not null).ToList();
        var isList = asked.Count > 1 && !asked.Exists(p => Heading().IsMatch(p.Text)) && !figures.Any(f => f.Question is not null)
            && said.Where(p => Tells(p, law)).All(p => QuestionMarker.Number(p.Text) is null && (p.Question is null || p.Question == asked[^1].Question));
        return said.ConvertAll(p => (Rest().IsMatch(p.Text) || (isList && QuestionMarker.Number(p.Text) is null) ? null : p.Question, p.Text));
    }

    private static bool Tells(Passage passage, InformationLaw law) =>
        OutcomeReading.Of(OutcomeWords.WithoutConditions(passage.Text), SectionReading.Find(passage.Text, law), NumbersRead.None, law) is not null;

    private static bool IsAskedOnly(Passage passage, InformationLaw law) =>
        passage.IsAsked && SectionReading.Find(OutcomeWords.WithoutConditions(passage.Text), law).IsEmpty && !AnswersAll().IsMatch(passage.Text);

    private static NumbersRead Numbers(IReadOnlyCollection<Draft> figures, string? question)
    {
        var own = figures.Where(f => f.Question == question && f.Value.Status is not Status.Blank).ToList();
        return own.Count == 0 ? NumbersRead.None
            : own.TrueForAll(f => f.Value is { Status: Status.Value, Count: { IsExact: true, Lower: 0 } }) ? NumbersRead.Zeros
            : NumbersRead.Counts;
    }

    private static Answer? Read(string? question, string words, NumbersRead numbers, InformationLaw law)
    {
        var sections = Sections(words, law);
        return OutcomeReading.Of(words, sections, numbers, law) is { } outcome ? new Answer(question, outcome, sections) : null;
    }

    // Words that name the cost limit rely on section 12, whether they name it or not.
    private static ImmutableArray<string> Sections(string words, InformationLaw law)
    {
        var sections = SectionReading.Find(words, law);
        return OutcomeWords.Cost().IsMatch(words) && !sections.Any(s => SectionReading.NumberOf(s) == 12) ? SectionReading.Finest(sections.Insert(0, "s.12"), law) : sections;
    }

    private static ImmutableArray<Answer> Mentioned(Passage passage, InformationLaw law)
    {
        var own = QuestionMarker.Number(passage.Text);
        var found = ImmutableArray.CreateBuilder<Answer>();
        var mentions = QuestionMention.Find(OutcomeWords.WithoutConditions(passage.Text));
        foreach (var mention in mentions.Where(m => !Whole().IsMatch(m.Lead)))
        {
            var words = OutcomeWords.Neither().IsMatch(mention.Lead) ? $"{mention.Lead} {mention.Words}" : OutcomeReading.Of(mention.Words, Sections(mention.Words, law), NumbersRead.None, law) is not null ? mention.Words : mention.Lead;
            if (OutcomeReading.Of(words, Sections(words, law), NumbersRead.None, law) is { } outcome && (mentions.Length > 1 || mention.Questions is not [var only] || only != own))
            {
                found.AddRange(mention.Questions.Select(q => new Answer(q, outcome, Sections(words, law))));
            }
        }

        return found.ToImmutable();
    }

    private static Answer Merge(IGrouping<string?, Answer> same, InformationLaw law)
    {
        var outcomes = same.Select(a => a.Outcome).Distinct().ToList();
        var outcome = outcomes is [var one] ? one
            : outcomes.Contains(Outcome.Full) && outcomes.TrueForAll(o => o is Outcome.Full or Outcome.Nil) ? Outcome.Full
            : outcomes.Contains(Outcome.Full) || outcomes.Contains(Outcome.Partial) ? Outcome.Partial : outcomes[0];
        return new Answer(same.Key, outcome, SectionReading.Finest(same.SelectMany(a => a.Sections), law));
    }

    // "Response to question 2(a)" alone; a repeated question has more to say.
    [GeneratedRegex(@"^\W*(?:(?:response|answer|to|question|request|q|a|no|number)\W*)*(?:\d{1,2}\s?\(?[a-z]?\)?|one|two|three|four|five|six|seven|eight|nine|ten)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    // "Section 12 applies to the whole request, although only to question 3" is no answer to question 3 alone.
    [GeneratedRegex(@"\b(?:whole|entire|all|rest|remainder) (?:of )?(?:the |your |this )?(?:request|questions?)\b|\brequest as a whole\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    // What is said of anything else concerns no question.
    [GeneratedRegex(@"\b(?:any other|other|any further|further) information\b|\banything (?:else|further|more|other)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:refused|refusal|exempt|neither|limit|not held|withheld|disclose[sd]? (?:some|part)|(?:I am|we are) able to (?:disclose|provide|supply))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnswersAll();
}
