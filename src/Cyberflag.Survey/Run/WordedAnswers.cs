using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// What the replies of a force say in words about one measure and period, where its figures do not tell all. A refusal is attributed only where its
/// reply names the measure's offence or the survey asked itself, and where the period begins within one that the reply names; nothing is guessed beyond.
/// </summary>
internal sealed class WordedAnswers(Survey survey, ImmutableArray<SurveyDocument> documents)
{
    private readonly ILookup<string, SurveyDocument> byForce = documents.Where(d => d.Read.Reading is { Kind: DocumentKind.Reply, Answers.IsEmpty: false })
        .OrderByDescending(d => d.Read.Reading.Date ?? d.Received ?? DateOnly.MinValue).ThenBy(d => d.Name, StringComparer.Ordinal)
        .SelectMany(d => survey.Panel.Where(d.Concerns).Select(f => (f.Code, Document: d))).ToLookup(d => d.Code, d => d.Document);

    /// <summary>How a force stands to a measure and period.</summary>
    /// <param name="force">The force.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">What is held for them, or null.</param>
    public ForceStatus Of(Force force, Measure measure, Period period, SeriesValue? value)
    {
        var status = new ForceStatus(force.Code, measure.Code, period, AnswerStatus.NothingHeld);
        if (value?.Chosen is { Status: Status.Value or Status.Suppressed } chosen)
        {
            var rest = documents.Where(d => d.Sha256 == chosen.Source.DocumentHash).SelectMany(d => d.Read.Reading.Answers).Where(a => Withholds(a) || a.Outcome == Outcome.Partial).ToList();
            return status with { Status = rest.Count == 0 ? AnswerStatus.Answered : AnswerStatus.AnsweredInPart, Sections = OutcomeWords.SectionsOf(rest) };
        }

        foreach (var reading in byForce[force.Code].Select(d => d.Read.Reading).Where(r => r.Observations.IsEmpty))
        {
            if (reading.Subjects.Select(s => Said(reading, s, measure, period)).FirstOrDefault(s => s is not null) is { } said)
            {
                return status with { Status = said, Sections = OutcomeWords.SectionsOf(reading.Answers) };
            }
        }

        // What nobody could open may be the answer.
        return documents.Any(d => d.Concerns(force) && d.IsUnread) ? status with { Status = AnswerStatus.Waiting } : status;
    }

    private AnswerStatus? Said(Reading reading, Subject subject, Measure measure, Period period)
    {
        var (offences, periods) = subject;
        var isNamed = offences.Any(o => measure.Offences.Contains(o)) || (offences.IsEmpty && survey.Questions.Length > 0);
        var isWithin = periods.IsEmpty ? isNamed && period.Start <= reading.Date.GetValueOrDefault(DateOnly.MaxValue) : periods.Any(p => p.Start <= period.Start && period.Start <= p.End);
        if (!isWithin || !(isNamed || offences.IsEmpty))
        {
            return null;
        }

        return reading.Answers.All(Withholds) ? (isNamed ? AnswerStatus.Refused : AnswerStatus.RefusedRequest)
            : !isNamed ? null
            : reading.Answers.All(a => a.Outcome == Outcome.NotHeld) ? AnswerStatus.NotHeld
            : reading.Answers.Any(a => a.Outcome == Outcome.Partial || Withholds(a)) ? AnswerStatus.AnsweredInPart
            : null;
    }

    private static bool Withholds(Answer answer) => answer.Outcome is Outcome.Refused or Outcome.Cost or Outcome.NeitherConfirmNorDeny;
}
