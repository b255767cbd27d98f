using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// How many readings one correction may be set on. A field is set on all readings of an item where it was read alike in all of them (or not at all): the
/// unit of a table, the period of a column. Where it was read differently, or where two numbers would become one thing, a single value cannot be right for all.
/// </summary>
internal static class AnswerReach
{
    private const int Named = 4;

    /// <summary>Checks that corrections may be set on these readings of an item.</summary>
    /// <exception cref="SurveyException">They may not: the message names how many readings there are, and which.</exception>
    public static void Check(WorkItem item, ImmutableArray<Observation> readings, ImmutableArray<(DecisionKind Kind, string Value)> fields)
    {
        foreach (var (kind, value) in fields)
        {
            var groups = readings.GroupBy(o => AsRead(o, kind)).ToList();
            if (groups.Count > 1)
            {
                var told = string.Join("; ", groups.Take(Named).Select(g => $"'{g.Key}' at {Places(g)}"));
                throw WorkDecisions.Wrong(item, string.Create(
                    CultureInfo.InvariantCulture,
                    $"holds {readings.Length} readings with {groups.Count} different values of {Word(kind)}: {told}{More(groups.Count)}. '{value}' cannot be right for all: say with --place for which it is"));
            }
        }

        if (!fields.IsEmpty)
        {
            CheckApart(item, readings, fields);
        }
    }

    /// <summary>Checks, once all decisions of an answer are known, that no two readings of different items become one thing with two numbers.</summary>
    /// <exception cref="SurveyException">Two would.</exception>
    public static void CheckApart(IReadOnlyCollection<WorkItem> items, IReadOnlyCollection<Decision> decisions)
    {
        var corrected = decisions.Where(d => FieldText.IsField(d.Kind)).GroupBy(DecisionPlace.Of).ToDictionary(g => g.Key, g => g.Select(d => (d.Kind, d.Value)).ToImmutableArray());
        var readings = items.SelectMany(i => i.Observations.Select(o => (Item: i, Observation: o))).Where(r => corrected.ContainsKey(DecisionPlace.Of(r.Observation)));
        foreach (var document in readings.GroupBy(r => r.Item.DocumentHash))
        {
            CheckApart(document.First().Item, [.. document.Select(r => r.Observation)], o => corrected[DecisionPlace.Of(o)]);
        }
    }

    private static void CheckApart(WorkItem item, ImmutableArray<Observation> readings, ImmutableArray<(DecisionKind Kind, string Value)> fields) =>
        CheckApart(item, readings, _ => fields);

    private static void CheckApart(WorkItem item, ImmutableArray<Observation> readings, Func<Observation, ImmutableArray<(DecisionKind Kind, string Value)>> fields)
    {
        foreach (var same in readings.GroupBy(o => Thing(o, fields(o))).Where(g => g.Select(ValueChoice.Value).Distinct().Count() > 1))
        {
            throw WorkDecisions.Wrong(item, string.Create(
                CultureInfo.InvariantCulture,
                $"would have {same.Count()} different numbers for one thing ({same.Key}): {string.Join(", ", same.Take(Named).Select(o => $"'{o.Source.Raw}' at {o.Source.Locator}"))}{More(same.Count())}. Say with --place for which it is right"));
        }
    }

    private static string Thing(Observation observation, ImmutableArray<(DecisionKind Kind, string Value)> fields)
    {
        string Field(DecisionKind kind) => fields.FirstOrDefault(f => f.Kind == kind).Value ?? AsRead(observation, kind);
        DecisionKind[] kinds = [DecisionKind.Area, DecisionKind.Period, DecisionKind.Offence, DecisionKind.Unit, DecisionKind.Method, DecisionKind.Breakdown];
        return string.Join(", ", kinds.Select(Field).Where(f => f.Length > 0));
    }

    /// <summary>A field as it was read; of an offence that was not recognised, its words.</summary>
    private static string AsRead(Observation observation, DecisionKind kind) => kind switch
    {
        DecisionKind.Area => observation.Area ?? "",
        DecisionKind.Period => observation.Period?.ToString() ?? "",
        DecisionKind.Offence => observation.Offence ?? observation.OffenceLabel,
        DecisionKind.Unit => Words(observation.Unit),
        DecisionKind.Method => Words(observation.Method),
        DecisionKind.Breakdown => observation.Breakdown.ToString(),
        _ => throw new InvalidOperationException($"{kind} is no field of a reading."),
    };

    private static string Words<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static string Word(DecisionKind kind) => kind.ToString().ToLowerInvariant();

    private static string Places(IEnumerable<Observation> readings)
    {
        var places = readings.Select(o => o.Source.Locator).ToList();
        return string.Join(", ", places.Take(Named)) + More(places.Count);
    }

    private static string More(int count) => count > Named ? string.Create(CultureInfo.InvariantCulture, $" and {count - Named} more") : "";
}
