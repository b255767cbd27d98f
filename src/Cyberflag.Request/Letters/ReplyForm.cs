using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>A table of the reply form: a caption, a header, and a row for each figure that is asked for, with its cells left empty.</summary>
/// <param name="Name">Name of its sheet: <c>Question 1</c>.</param>
/// <param name="Caption">The line above it.</param>
/// <param name="Header">Its columns; those from <paramref name="FirstAnswer"/> on are to be filled in.</param>
/// <param name="FirstAnswer">The first column that is to be filled in, from 0.</param>
/// <param name="Rows">The rows, without the columns that are to be filled in.</param>
public sealed record FormTable(string Name, string Caption, ImmutableArray<string> Header, int FirstAnswer, ImmutableArray<ImmutableArray<string>> Rows);

/// <summary>
/// The form that goes with the letter: one figure a row, with the offence, its code and the period written out, and what is counted in the
/// heading, so that nothing of it has to be guessed when it comes back.
/// </summary>
/// <param name="Title">The first line: the force by its official name.</param>
/// <param name="Guidance">How to fill it in.</param>
/// <param name="Tables">A table for each question.</param>
public sealed record ReplyForm(string Title, string Guidance, ImmutableArray<FormTable> Tables)
{
    private const string Flagged = "Offences with the online flag";

    /// <summary>The form for a force.</summary>
    /// <param name="survey">The survey, with its questions.</param>
    /// <param name="force">The force asked.</param>
    /// <param name="offences">The offences with their names.</param>
    public static ReplyForm Of(Survey survey, Force force, OffenceList offences)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(force);
        ArgumentNullException.ThrowIfNull(offences);
        var tables = survey.Questions.Select(q => Table(
            $"Question {q.Id}", $"Question {q.Id}: {q.Measure.Title}", q.Breakdowns, [Heading(q.Measure)], OffencesOf(q.Offences, force, offences), q.Periods, offences));
        var sentinels = survey is { Campaign.AsksSentinels: true, Questions.IsEmpty: false }
            ? new[] { Table($"Question {Sentinels.Id}", $"Question {Sentinels.Id}: offences recorded, and offences with the online flag", [], ["Recorded offences", Flagged], Sentinels.Offences(force), Sentinels.Periods(survey), offences) }
            : [];
        return new ReplyForm(
            $"Reply form: {force.Name}", "Please put a number into each empty cell; 0 where there were none; \"not held\" where the information is not held.", [.. tables, .. sentinels]);
    }

    private static FormTable Table(
        string name, string caption, ImmutableArray<string> breakdowns, ImmutableArray<string> answers, ImmutableArray<string> codes, ImmutableArray<Period> periods, OffenceList offences)
    {
        var rows = from code in codes
                   let offence = offences.Find(code)
                   from period in periods
                   where offence.From is not { } first || period.End >= first
                   select ImmutableArray.Create([offence.Name, Offence.IsHomeOfficeCode(code) ? code : "", period.ToString(), .. breakdowns.Select(_ => "")]);
        ImmutableArray<string> header = ["Offence", "Home Office code", Kind(periods[0]), .. breakdowns.Select(Capital), .. answers];
        return new FormTable(name, caption, header, 3, [.. rows]);
    }

    // A force of Northern Ireland is asked by its own law, all others are not.
    private static ImmutableArray<string> OffencesOf(ImmutableArray<string> codes, Force force, OffenceList offences)
    {
        var isNorthernIreland = force.Nation == Nation.NorthernIreland;
        var own = codes.Where(c => offences.Find(c)?.SameAs is not null).ToList();
        return isNorthernIreland
            ? [.. codes.Where(c => !own.Exists(o => offences.Find(o)!.SameAs == c))]
            : [.. codes.Except(own)];
    }

    private static string Heading(Measure measure) => (measure.Unit, measure.Method) switch
    {
        (CountingUnit.Offences, Method.Flag) => Flagged,
        (CountingUnit.Offences, _) => "Recorded offences",
        (CountingUnit.Victims, Method.Flag) => "Victims of offences with the online flag",
        (var unit, Method.Flag) => $"{unit} for offences with the online flag",
        (var unit, _) => unit.ToString(),
    };

    private static string Kind(Period period) => period.Kind switch
    {
        PeriodKind.FinancialYear => "Financial year",
        PeriodKind.CalendarYear => "Calendar year",
        PeriodKind.Quarter => "Quarter",
        PeriodKind.Month => "Month",
        PeriodKind.Range => "Period",
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
