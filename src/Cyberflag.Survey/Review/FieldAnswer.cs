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
            && FieldText.IsField(kind)
                ? (kind, words[1])
                : throw WorkDecisions.Wrong(item, $"has the alternative '{text}', which is in words only: say with --period, --offence, --unit, --method, --area or --breakdown what it comes to");
    }

    /// <summary>A value in the text in which decisions hold it.</summary>
    /// <exception cref="SurveyException">It is not understood.</exception>
    private static string Canonical(WorkItem item, DecisionKind kind, string value, ReferenceData reference) =>
        FieldText.Canonical(kind, value, reference) is var (text, problem) && text is not null ? text : throw WorkDecisions.Wrong(item, $"cannot be settled: {problem}");
}
