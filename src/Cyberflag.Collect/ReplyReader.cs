using System.Collections.Immutable;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>What is known of a document before it is read.</summary>
/// <param name="Name">Relative to the survey, with forward slashes: <c>replies/essex/2023-06-16/reply.txt</c>.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Force">The force in whose folder it lies, or null where nobody has said.</param>
/// <param name="Received">The day on which it came, or null.</param>
public sealed record ReceivedDocument(string Name, string Hash, Force? Force, DateOnly? Received);

/// <summary>
/// Reads a reply into observations. Pure: the same document gives the same reading. A number whose area, period, offence, unit or
/// meaning is not certain is marked and waits for a person.
/// </summary>
public static class ReplyReader
{
    /// <summary>Reads the content of one document.</summary>
    public static Reading Read(ReceivedDocument document, Content content, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(reference);

        var text = DocumentText.Of(document, content, reference);
        var force = ForceRule.Of(text);
        var known = KnownDate.Of(text);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var drafts = new List<Draft>();
        foreach (var table in text.Tables)
        {
            var read = TableReading.Read(table, text).ToList();
            findings.AddRange(SumCheck.Check(read, document.Name));
            findings.AddRange(PercentCheck.Check(read, document.Name));
            drafts.AddRange(read);
        }

        var figures = FigureRule.ReadAll(text).ToList();
        OfThese.Apply(figures, drafts);
        drafts.AddRange(figures);
        BackReference.Apply(drafts, text);
        AreaHeadings.Of(text, drafts).Apply(drafts);
        RegionTotals.Apply(figures, reference.Gazetteer);
        var unread = UnreadNumbers.Find(text, figures);
        if (unread is [var first, ..])
        {
            findings.Add(CollectFindings.Unread(document.Name, first, unread.Length));
        }

        var completed = new ObservationOf(text, new Surroundings(text), force, known);
        var observations = DoubtfulPages.Check(TotalOfWaiting.Check(CountingNotes.Of(text).Check(SameFigureCheck.Check([.. drafts.Select(completed.Read)]), drafts)), content);
        var answers = AnswerReading.Of(text, drafts);
        var kind = KindReading.Of(text, drafts, answers);
        answers = kind.Answers ? answers : [];
        if (kind.Evidence is { } evidence)
        {
            findings.Add(CollectFindings.NoReply(document.Name, kind.Kind, evidence));
        }

        if (Correcting.Find(text.Passages.Select(p => p.Text)) is { } takenBack)
        {
            findings.Add(CollectFindings.TakesBack(document.Name, takenBack));
        }

        (observations, var contradictions) = ReadingCheck.CheckAll(observations, document.Name, reference);
        findings.AddRange(contradictions);
        AddFindings(findings, document, force, observations);
        if (observations.IsEmpty && unread.IsEmpty && kind.Answers && (text.Passages.Length > 0 || text.Tables.Length > 0) && (answers.IsEmpty || answers.Any(a => a.Outcome is Outcome.Full or Outcome.Partial)))
        {
            findings.Add(CollectFindings.NoFigures(document.Name));
        }

        return new Reading
        {
            Kind = kind.Kind,
            Date = known is { } day && day.Earliest == day.Latest ? day.Earliest : document.Received,
            Forces = [.. observations.Select(o => o.Area).Prepend(force?.Force.Code).OfType<string>().Where(c => reference.Gazetteer.FindForce(c) is not null).Distinct()],
            Answers = answers,
            Subjects = observations.IsEmpty && !answers.IsEmpty ? Subject.Of(text) : [],
            Observations = [.. observations.Select(o => o with { Confidence = ReadingConfidence.Of(o) })],
            Findings = findings.ToImmutable(),
        };
    }

    private static void AddFindings(
        ImmutableArray<Finding>.Builder findings, ReceivedDocument document, ForceFound? force, ImmutableArray<Observation> observations)
    {
        if (force is null && observations.Any(o => o.Area is null))
        {
            findings.Add(CollectFindings.NoForce(document.Name));
        }
        else if (force is { Doubt: not null })
        {
            findings.Add(CollectFindings.UncertainForce(document.Name, force));
        }

        findings.AddRange(observations.Where(o => o.Count is null && o.Status is Status.Suppressed or Status.NotAvailable)
            .GroupBy(o => o.Source.Raw.Trim()).Select(g => CollectFindings.NoLegend(document.Name, g.Key, g.Count())));
        if (observations.Count(o => o.NeedsReview) is > 0 and var waiting)
        {
            findings.Add(CollectFindings.Waiting(document.Name, waiting));
        }
    }
}
