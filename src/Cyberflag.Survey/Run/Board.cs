using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>A force on the board.</summary>
/// <param name="Force">The force.</param>
/// <param name="Replies">How many documents are its own or give numbers of it.</param>
/// <param name="Entered">How many figures of it were entered by hand.</param>
/// <param name="Outcomes">How its replies answered, in words, with the sections relied on.</param>
/// <param name="Waiting">How many items of work on its documents and figures wait for a person.</param>
/// <param name="Held">For each measure, in how many of the periods asked a count is held.</param>
public sealed record BoardRow(Force Force, int Replies, int Entered, string Outcomes, int Waiting, ImmutableArray<int> Held)
{
    /// <summary>The answers of its replies, each outcome once with all sections relied on.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];
}

/// <summary>Force by force what came, what was read, and what waits.</summary>
/// <param name="Measures">Codes of the measures.</param>
/// <param name="Periods">How many periods each asks for.</param>
/// <param name="Rows">The forces of the panel, in its order.</param>
public sealed record Board(ImmutableArray<string> Measures, ImmutableArray<int> Periods, ImmutableArray<BoardRow> Rows)
{
    /// <summary>The board of a result.</summary>
    public static Board Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var survey = result.Folder.Survey;
        var work = WorkList.Of(result);
        return new Board(
            [.. survey.Measures.Select(m => m.Code)], [.. survey.Measures.Select(m => m.Periods.Length)],
            [.. survey.Panel.Select(f => Row(result, work, f))]);
    }

    private static BoardRow Row(RunResult result, ImmutableArray<WorkItem> work, Force force)
    {
        var documents = result.Collected.Documents.Where(d => d.Concerns(force)).ToList();
        var answers = documents.SelectMany(d => d.Read.Reading.Answers).ToList();
        return new BoardRow(
            force, documents.Count, result.Collected.Entered.Count(o => o.Area == force.Code), OutcomeWords.Of(answers),
            work.Count(w => w.Force == force.Code || documents.Exists(d => d.Sha256 == w.DocumentHash)),
            [.. result.Folder.Survey.Measures.Select(m => m.Periods.Count(p => result.Figures.Find(new SeriesKey(force.Code, m.Code, p), Statistic.Count) is { Value: not null }))])
        {
            Answers = [.. answers.GroupBy(a => a.Outcome).OrderBy(g => g.Key).Select(g => new Answer(null, g.Key, OutcomeWords.SectionsOf(g)))],
        };
    }
}
