using Cyberflag.Publish;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>Who is missing from the forces held, year by year, and why, in the words of the published pages: who refused, under which section, is not just missing.</summary>
internal static class MissingReport
{
    /// <summary>For the latest year held all forces that are missing, by name; for the other years those of which it is known why.</summary>
    /// <param name="terminal">Where it is printed.</param>
    /// <param name="result">The run.</param>
    /// <param name="standings">How each force stands to each measure and period.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="latest">The latest year held.</param>
    public static void Write(Terminal terminal, RunResult result, ILookup<(string Measure, Period Period), ForceStatus> standings, Measure measure, Period latest)
    {
        foreach (var period in measure.Periods)
        {
            var held = result.Figures.Find(new SeriesKey(result.Figures.Survey.Area, measure.Code, period), Statistic.ForcesHeld);
            IReadOnlyList<string> notes = held is null ? [] : [.. held.Notes.Where(n => !n.StartsWith("Missing", StringComparison.Ordinal))];
            foreach (var group in standings[(measure.Code, period)].Where(s => IsMissing(result.Figures, s) && (s.Status != AnswerStatus.NothingHeld || period == latest))
                .GroupBy(s => (s.Status, Words: AnswerWords.Of(s.Status, s.Sections))).OrderBy(g => g.Key.Status).ThenBy(g => g.Key.Words, StringComparer.Ordinal))
            {
                var names = group.Select(s => result.Folder.Reference.Gazetteer.FindForce(s.Force)?.ShortName ?? s.Force).Where(n => !notes.Any(t => t.StartsWith($"{n}: ", StringComparison.Ordinal))).ToList();
                if (names.Count > 0)
                {
                    terminal.Paragraph($"{PeriodText.Label(period)}: {(group.Key.Status == AnswerStatus.NothingHeld ? "Missing" : Capital(group.Key.Words))}: {string.Join(", ", names)}.");
                }
            }

            foreach (var note in notes)
            {
                terminal.Paragraph($"{PeriodText.Label(period)}: {note}");
            }
        }
    }

    private static bool IsMissing(FigureSet figures, ForceStatus standing) =>
        figures.Find(new SeriesKey(standing.Force, standing.Measure, standing.Period), Statistic.Count) is not { Value: not null };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
