using Cyberflag.Publish;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What the site tells beside the figures: documents, who answered, what waits, sources. Nothing of it holds a count.</summary>
public static class SiteContents
{
    /// <summary>What the site tells of a run.</summary>
    public static SiteContext Of(RunResult result) => new()
    {
        Findings = [.. result.Findings.Where(f => !result.Passing.Contains(f))],
        Documents = [.. result.Collected.Documents.Select(d => Document(d, result.Folder.Survey))],
        Statuses = [.. Statuses(result)],
        References = result.Folder.Reference.Sources,
        Breaks = [.. result.Folder.Reference.Breaks.Where(b => result.Folder.Survey.Measures.Any(m => m.Code == b.Measure))],
        Unsettled = result.Reconciled.Unsettled,
        Waiting = WaitingCounts.Of(result),
    };

    private static SourceDocument Document(SurveyDocument document, Survey survey)
    {
        var reading = document.Read.Reading;
        return new SourceDocument(
            document.Name, document.Force?.Code, reading.Date ?? document.Received, KindWords(reading.Kind), OutcomeWords.Of(reading.Answers), reading.Observations.Length)
        {
            Concerns = [.. survey.Panel.Where(document.Concerns).Select(f => f.Code)],
        };
    }

    /// <summary>How each force stands to each measure and period: by its figures, and where there is none by what its replies say.</summary>
    /// <param name="result">The run.</param>
    public static IEnumerable<ForceStatus> Statuses(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var survey = result.Folder.Survey;
        var waiting = Waiting(result);
        var words = new WordedAnswers(result.Folder.Survey, result.Collected.Documents);
        return from measure in survey.Measures
               from period in measure.Periods
               from force in survey.Panel
               let key = new SeriesKey(force.Code, measure.Code, period)
               let value = result.Figures.Series.Find(key)
               let status = Status(value, waiting.Contains(key))
               select status is { } known ? new ForceStatus(force.Code, measure.Code, period, known) : words.Of(force, measure, period, value);
    }

    private static AnswerStatus? Status(SeriesValue? value, bool waits) => value switch
    {
        { Count: not null } => null,
        { Chosen: null } => AnswerStatus.Waiting,
        _ when waits => AnswerStatus.Waiting,
        { Status: Vocabulary.Status.NotHeld } => AnswerStatus.NotHeld,
        { Chosen.Kind: ObservationKind.Attested, Status: Vocabulary.Status.NotAvailable } => AnswerStatus.NeverAnswered,
        _ => null,
    };

    /// <summary>Keys for which a reading waits for a person.</summary>
    private static HashSet<SeriesKey> Waiting(RunResult result)
    {
        var ids = result.Reconciled.Waiting.SelectMany(w => w.ObservationIds).ToHashSet(StringComparer.Ordinal);
        var keys = new HashSet<SeriesKey>();
        foreach (var observation in result.Collected.Replies)
        {
            if (observation is { Area: { } area, Period: { } period, Offence: { } offence } && ids.Contains(observation.Id))
            {
                keys.UnionWith(result.Folder.Survey.Measures.Where(m => m.Offences.Contains(offence)).Select(m => new SeriesKey(area, m.Code, period)));
            }
        }

        return keys;
    }

    private static string KindWords(Collect.DocumentKind kind) => kind switch
    {
        Collect.DocumentKind.Reply => "reply",
        Collect.DocumentKind.Acknowledgement => "acknowledgement",
        Collect.DocumentKind.Clarification => "request for clarification",
        Collect.DocumentKind.Extension => "notice of extension",
        Collect.DocumentKind.Bounce => "undelivered mail",
        Collect.DocumentKind.AutoReply => "automatic reply",
        Collect.DocumentKind.Publication => "publication",
        Collect.DocumentKind.Other => "document",
    };
}
