using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The fields of a reading that a person corrects, by name or by choosing an alternative, in canonical text.</summary>
internal static class FieldAnswer
{
    /// <summary>The corrected fields; empty where none is.</summary>
    /// <exception cref="SurveyException">A value is not understood.</exception>
    public static ImmutableArray<(DecisionKind Kind, string Value)> Of(WorkItem item, WorkAnswer answer, ReferenceData reference)
    {
        var said = new (DecisionKind Kind, string? Value)[]
        {
            (DecisionKind.Area, answer.Area), (DecisionKind.Period, answer.Period), (DecisionKind.Offence, answer.Offence), (DecisionKind.Unit, answer.Unit),
            (DecisionKind.Method, answer.Method), (DecisionKind.Breakdown, answer.Breakdown),
        };
        var fields = said.Where(s => s.Value is not null).Select(s => (s.Kind, s.Value!)).ToList();
        if (answer.Choose is { } number)
        {
            if (number < 1 || number > item.Alternatives.Length)
            {
                throw WorkDecisions.Wrong(item, item.Alternatives.IsEmpty
                    ? "has no alternatives to choose from"
                    : string.Create(CultureInfo.InvariantCulture, $"has the alternatives 1 to {item.Alternatives.Length}"));
            }

            fields.Add(Alternative(item, item.Alternatives[number - 1]));
        }

        return [.. fields.Select(f => (f.Item1, Canonical(item, f.Item1, f.Item2, reference)))];
    }

    private static (DecisionKind Kind, string Value) Alternative(WorkItem item, string text)
    {
        var words = text.Split(' ', 2);
        return words.Length == 2 && Enum.TryParse<DecisionKind>(words[0], ignoreCase: true, out var kind)
            && kind is DecisionKind.Area or DecisionKind.Period or DecisionKind.Offence or DecisionKind.Unit or DecisionKind.Method or DecisionKind.Breakdown
                ? (kind, words[1])
                : throw WorkDecisions.Wrong(item, $"has the alternative '{text}', which is in words only: say with --period, --offence, --unit, --method, --area or --breakdown what it comes to");
    }

    /// <summary>A value in the text in which decisions hold it.</summary>
    public static string Canonical(WorkItem item, DecisionKind kind, string value, ReferenceData reference)
    {
        var text = value.Trim();
        return kind switch
        {
            DecisionKind.Area => (reference.Gazetteer.FindForce(text)?.Code ?? reference.Gazetteer.FindArea(text)?.Code ?? reference.Gazetteer.Recognise(text)?.Code)
                ?? throw WorkDecisions.Wrong(item, $"cannot be settled: no area is called '{text}'"),
            DecisionKind.Period => Period.TryParse(text, out var period) ? period.ToString()
                : throw WorkDecisions.Wrong(item, $"cannot be settled: '{text}' is not a period such as 2018/19, 2019 (calendar) or 2017-04..2018-09"),
            DecisionKind.Offence => reference.Offences.Find(text)?.Code
                ?? throw WorkDecisions.Wrong(item, $"cannot be settled: '{text}' is no code of reference/offences.csv"),
            DecisionKind.Unit => Name<CountingUnit>(item, text),
            DecisionKind.Method => Name<Method>(item, text),
            DecisionKind.Breakdown => Breakdown.TryParse(text, out var breakdown) ? breakdown.ToString()
                : throw WorkDecisions.Wrong(item, $"cannot be settled: '{text}' is not a breakdown such as age=12-15;sex=female"),
            _ => throw new InvalidOperationException($"{kind} is no field of a reading."),
        };
    }

    private static string Name<T>(WorkItem item, string text) where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : throw WorkDecisions.Wrong(item, $"cannot be settled: '{text}' is none of {string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}");
}
