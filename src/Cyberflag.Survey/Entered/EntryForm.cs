using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Collect;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Something wrong in one field of an entry: the column, and what is wrong and what to do, in words that follow it.</summary>
public sealed record EntryProblem(string Column, string Words);

/// <summary>
/// The fields of a hand entry, each by its column, turned into an entry: the same rules for the options of the command line, for a table of many and
/// for <c>entered.csv</c>. All problems of the fields are told at once, and a field that is wrong never becomes a number.
/// </summary>
internal sealed class EntryForm(Survey survey, ReferenceData reference)
{
    private readonly ImmutableArray<EntryProblem>.Builder problems = ImmutableArray.CreateBuilder<EntryProblem>();
    private Func<string, string> field = _ => "";

    /// <summary>Reads the fields; an entry without its id, and null where there are problems.</summary>
    /// <param name="fields">The text of a column; empty where there is none.</param>
    public (HandEntry? Entry, ImmutableArray<EntryProblem> Problems) Read(Func<string, string> fields)
    {
        problems.Clear();
        field = column => fields(column).Trim();
        var (force, period, date) = (Force(), PeriodCounted(), Date());
        var (measure, offence, unit, method) = Counted(force);
        var (status, count, meaning) = Value();
        var (breakdown, how) = (Part(), How());
        Check("evidence", field("evidence").Length == 0 && field("note").Length == 0, "nothing proves the figure: name a file, or say in the note what was said and by which office");
        Check("note", how == EntryWay.Other && field("note").Length == 0, "say in the note how it came");
        Check("who", field("who").Length == 0, "say who entered it");
        Check("why", field("why").Length == 0 && field("corrects").Length > 0, "a correction needs its reason");
        if (period is { } counted && date is { } day && day <= counted.End)
        {
            Wrong("period", $"{PeriodText.Label(counted)} was not over on {day:yyyy-MM-dd}: give the part that was counted, such as {counted.Start:yyyy-MM}..{day.AddMonths(-1):yyyy-MM}");
        }

        if (problems.Count > 0)
        {
            return (null, problems.ToImmutable());
        }

        return (new HandEntry
        {
            Id = "",
            Force = force!.Code,
            Period = period!.Value,
            Measure = measure?.Code ?? "",
            Offence = offence!,
            Title = measure?.Title ?? reference.Offences.Find(offence!)!.Name,
            Unit = unit,
            Method = method,
            Breakdown = breakdown,
            Value = field("value"),
            Meaning = meaning,
            Status = status,
            Count = count,
            How = how!.Value,
            Date = date!.Value,
            Note = field("note"),
            Corrects = field("corrects"),
            Who = field("who"),
            When = default,
            Why = field("why").Length > 0 ? field("why") : HandEntry.WayWords(how.Value),
        }, []);
    }

    private Force? Force()
    {
        var text = field("force");
        var area = reference.Gazetteer.Recognise(text);
        var force = reference.Gazetteer.FindForce(text) ?? (area is null ? null : reference.Gazetteer.FindForce(area.Code));
        Check("force", force is null, text.Length == 0 ? "say which force gave it" : $"no force is called '{text}'; the ids stand in reference/forces.csv");
        return force;
    }

    private Period? PeriodCounted()
    {
        if (Period.TryParse(field("period"), out var period) && SurveyFile.IsInReach(period))
        {
            return period;
        }

        Wrong("period", $"'{field("period")}' is not a period such as 2018/19, 2019 (calendar) or 2017-04..2018-09");
        return null;
    }

    // Spreadsheets in this country write days so.
    private DateOnly? Date()
    {
        if (DateOnly.TryParseExact(field("date"), ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < DateOnly.MaxValue.Year)
        {
            return day;
        }

        Wrong("date", $"'{field("date")}' is not the day on which it came, such as 2025-05-01 or 1/5/2025");
        return null;
    }

    private (Measure? Measure, string? Offence, CountingUnit Unit, Method Method) Counted(Force? force)
    {
        var measure = survey.Measures.FirstOrDefault(m => m.Code.Equals(field("measure"), StringComparison.OrdinalIgnoreCase));
        Check("measure", measure is null && field("measure").Length > 0, $"the survey has no measure '{field("measure")}'; it has {string.Join(", ", survey.Measures.Select(m => m.Code))}");
        Check("measure", measure is null && field("measure").Length == 0 && field("offence").Length == 0, $"say what was counted: a measure ({string.Join(", ", survey.Measures.Select(m => m.Code))}), or an offence and a unit");
        var offence = field("offence") is { Length: > 0 } code ? reference.Offences.Find(code)?.Code : measure is null ? null : Under(force, measure);
        Check("offence", offence is null && field("offence").Length > 0, $"'{field("offence")}' is no code of reference/offences.csv");
        Check("offence", measure is not null && offence is not null && !measure.Offences.Contains(offence), $"the measure {measure?.Code} does not count {offence}: leave one of the two out");
        var unit = Named("unit", measure?.Unit ?? CountingUnit.Unknown);
        Check("unit", field("unit").Length == 0 && offence is not null && measure is null, "say what was counted: offences, victims, suspects, arrests, charges, …");
        Check("unit", measure is not null && unit != measure.Unit && field("unit").Length > 0, $"the measure {measure?.Code} counts {measure?.Unit.ToString().ToLowerInvariant()}: leave one of the two out");
        var method = Named("method", measure?.Method ?? Method.Unknown);
        Check("method", measure is not null && method != measure.Method, $"the measure {measure?.Code} is found by another method: leave one of the two out");
        return (measure, offence, unit, method);
    }

    // The same conduct has a code of its own in Northern Ireland.
    private string Under(Force? force, Measure measure) =>
        measure.Offences.FirstOrDefault(o => reference.Offences.Find(o) is { SameAs: not null } == (force?.Nation == Nation.NorthernIreland)) ?? measure.Offences[0];

    private T Named<T>(string column, T usual) where T : struct, Enum
    {
        if (field(column).Length == 0)
        {
            return usual;
        }

        var name = Enum.GetNames<T>().FirstOrDefault(n => n.Equals(field(column), StringComparison.OrdinalIgnoreCase));
        Check(column, name is null, $"'{field(column)}' is none of {string.Join(", ", Enum.GetNames<T>().Select(Word))}");
        return name is null ? usual : Enum.Parse<T>(name);
    }

    private (Status Status, Count? Count, string Meaning) Value()
    {
        var isValue = WrittenValue.TryParse(field("value"), out var value, out var problem);
        Check("value", isValue && value.Count is { IsCredible: false }, $"'{field("value")}' is greater than any count of offences or people");
        if (field("meaning").Length == 0 || field("value").Length == 0)
        {
            Check("value", !isValue, $"{problem}; give the number, or the mark and what it means");
            return (value.Status, value.Count, "");
        }

        if (!MarkMeaning.TryParse(field("meaning"), out var meaning))
        {
            Wrong("meaning", $"'{field("meaning")}' is none of: 1 to 4, 0, withheld, not held, not applicable, not available");
        }

        Check("meaning", isValue && value.Status == Status.Value, $"'{field("value")}' is a number and needs no meaning");
        Check("meaning", isValue && value.Count is { IsExact: false } bounds && meaning.Count is { } said && !bounds.Encloses(said), $"'{field("value")}' cannot mean {meaning}");
        return (meaning.Status, meaning.Count, meaning.ToString());
    }

    private Breakdown Part()
    {
        Check("breakdown", !Breakdown.TryParse(field("breakdown"), out var breakdown), $"'{field("breakdown")}' is not a breakdown such as age=12-15;sex=female");
        return breakdown;
    }

    private EntryWay? How()
    {
        var name = Enum.GetNames<EntryWay>().FirstOrDefault(n => n.Equals(field("how"), StringComparison.OrdinalIgnoreCase));
        Check("how", name is null, $"{(field("how").Length == 0 ? "say how it came" : $"'{field("how")}' is not known")}: {string.Join(", ", Enum.GetNames<EntryWay>().Select(Word))}");
        return name is null ? null : Enum.Parse<EntryWay>(name);
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void Check(string column, bool isWrong, string words)
    {
        if (isWrong)
        {
            Wrong(column, words);
        }
    }

    private void Wrong(string column, string words) => problems.Add(new EntryProblem(column, words));
}
