using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Before publication each force gets its own figures to confirm or correct, as the reply form with the numbers in it. It has a clock of its own,
/// which no statute sets; what comes back is a new reply and is read like all others.
/// </summary>
public static class Checkback
{
    /// <summary>Names of the files that go with the letter.</summary>
    public const string CsvName = "figures-held.csv", XlsxName = "figures-held.xlsx";

    /// <summary>Name of the letter.</summary>
    public const string Letter = "checkback";

    private const int WorkingDays = 10;

    /// <summary>The last day to confirm or correct, counted from a day.</summary>
    public static DateOnly Due(DateOnly day, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.After(day, WorkingDays);
    }

    /// <summary>Writes letters and sheets for the forces of which a figure is held.</summary>
    /// <param name="result">The figures.</param>
    /// <param name="forces">For whom; null for the whole panel.</param>
    /// <param name="today">The day from which the time to answer runs.</param>
    public static ImmutableArray<Draft> Draft(RunResult result, IReadOnlyCollection<Force>? forces, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(result);
        var folder = result.Folder;
        Drafting.Checked(folder.Survey);
        var by = Due(today, Calendars.Of(RequestLaw.Foia, folder.Of("reference"), SurveyFolder.ProgramReference));
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        foreach (var force in forces ?? folder.Survey.Panel)
        {
            var form = Sheet(result, force);
            if (form.Tables.IsEmpty)
            {
                continue;
            }

            AtomicFile.Write(folder.Of($"{Drafting.Folder(force)}/{CsvName}"), FormFiles.Csv(form));
            AtomicFile.Write(folder.Of($"{Drafting.Folder(force)}/{XlsxName}"), FormFiles.Xlsx(form));
            drafts.Add(Drafting.Write(folder, force, Letter, values: l => new Dictionary<string, string> { ["due"] = LetterDay.Of(by, l) }));
        }

        return drafts.ToImmutable();
    }

    /// <summary>The reply form of a force with what is held (a number that is known only within bounds is left empty); questions of which nothing is held, or which have breakdowns, are left out.</summary>
    public static ReplyForm Sheet(RunResult result, Force force)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(force);
        var survey = result.Folder.Survey;
        var form = ReplyForm.Of(survey, force, result.Folder.Reference.Offences);
        var tables = survey.Questions.Zip(form.Tables).Where(q => q.First.Breakdowns.IsEmpty && q.Second.Rows.DistinctBy(r => r[0]).Count() == 1).Select(q => Filled(result, force, q.First, q.Second)).OfType<FormTable>();
        return form with
        {
            Title = $"Figures held of {force.Name}",
            Guidance = "Please leave each number that is right, and put the right one in place of each that is wrong.",
            Tables = [.. tables],
        };
    }

    private static FormTable? Filled(RunResult result, Force force, Question question, FormTable table)
    {
        ImmutableArray<ImmutableArray<string>> rows = [.. table.Rows.Select(r => r.Add(Held(result, force, question, r[2])))];
        return rows.Any(r => r[^1].Length > 0) ? table with { Rows = rows } : null;
    }

    private static string Held(RunResult result, Force force, Question question, string period) =>
        Period.TryParse(period, out var asked) && result.Figures.Find(new SeriesKey(force.Code, question.Measure.Code, asked), Statistic.Count) is { Value: { IsPoint: true } value }
            ? value.Lower.ToString("0", CultureInfo.InvariantCulture) : "";
}
