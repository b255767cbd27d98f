using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// A person's answer to a work item as decisions, each bound to its document, place and text. An answer that does not settle its item, or says what
/// is not understood, makes no decision at all and is told why.
/// </summary>
internal static class WorkDecisions
{
    /// <summary>The decisions of one answer.</summary>
    /// <exception cref="SurveyException">The answer does not fit the item.</exception>
    public static ImmutableArray<Decision> Of(WorkItem item, WorkAnswer answer, ReferenceData reference, string who, DateTimeOffset when, string why)
    {
        if (answer.Places.FirstOrDefault(p => !item.Places.Contains(p)) is { } stray)
        {
            throw Wrong(item, $"has no place '{stray}'; its places are {string.Join(", ", item.Places)}");
        }

        Decision Decided(DecisionPlace place, string raw, DecisionKind kind, string value) => new()
        {
            DocumentHash = place.DocumentHash,
            Locator = place.Locator,
            Raw = raw,
            Kind = kind,
            Value = value,
            Who = who,
            When = when,
            Why = why,
        };
        return item.Kind switch
        {
            WorkKind.Unreadable or WorkKind.HiddenContent => [.. Chosen(item, answer).Select(i => Decided(new DecisionPlace(item.DocumentHash, item.Places[i]), item.Raw[0], DecisionKind.Seen, Seen(item, answer)))],
            WorkKind.Password => answer.Nothing
                ? [.. Chosen(item, answer).Select(i => Decided(new DecisionPlace(item.DocumentHash, item.Places[i]), item.Raw[0], DecisionKind.Seen, Seen(item, answer)))]
                : [Decided(new DecisionPlace(item.DocumentHash, ""), "", DecisionKind.Password, "")],
            WorkKind.Conflict => [.. Preferred(item, answer).Select(p => Decided(DecisionPlace.Of(p.Observation), p.Observation.Source.Raw, p.Kind, p.Value))],
            _ => [.. OfReadings(item, answer, reference).Select(d => Decided(DecisionPlace.Of(d.Observation), d.Observation.Source.Raw, d.Kind, d.Value))],
        };
    }

    private static IEnumerable<(Observation Observation, DecisionKind Kind, string Value)> OfReadings(WorkItem item, WorkAnswer answer, ReferenceData reference)
    {
        ImmutableArray<Observation> readings = [.. Chosen(item, answer).Select(i => item.Observations[i])];
        var fields = answer.Reject ? [] : FieldAnswer.Of(item, answer, reference);
        AnswerReach.Check(item, readings, fields);
        return readings.SelectMany(o => OfReading(item, o, answer, fields).Select(d => (o, d.Kind, d.Value)));
    }

    private static IEnumerable<int> Chosen(WorkItem item, WorkAnswer answer) =>
        Enumerable.Range(0, item.Places.Length).Where(i => answer.Places.Count == 0 || answer.Places.Contains(item.Places[i]));

    private static string Seen(WorkItem item, WorkAnswer answer) => answer switch
    {
        { Told: true } => "told",
        { Told: false } => "notTold",
        { Nothing: true } when item.Kind != WorkKind.HiddenContent => "nothing",
        _ => throw Wrong(item, item.Kind == WorkKind.HiddenContent ? "is settled by --told or --not-told" : "is settled by --nothing, when you have looked at the document"),
    };

    private static IEnumerable<(Observation Observation, DecisionKind Kind, string Value)> Preferred(WorkItem item, WorkAnswer answer)
    {
        var choices = ConflictWork.Choices(item);
        if (answer.Choose is not { } number || number < 1 || number > choices.Length)
        {
            throw Wrong(item, string.Create(CultureInfo.InvariantCulture, $"is settled by --choose and a number from 1 to {choices.Length}"));
        }

        yield return (choices[number - 1], DecisionKind.Prefer, string.Join('|', item.Observations.Select(ValueChoice.Value).Distinct().Order(StringComparer.Ordinal)));
    }

    private static ImmutableArray<(DecisionKind Kind, string Value)> OfReading(
        WorkItem item, Observation observation, WorkAnswer answer, ImmutableArray<(DecisionKind Kind, string Value)> fields)
    {
        if (answer.Reject)
        {
            return [(DecisionKind.Reject, "")];
        }

        var mark = Mark(item, observation, answer);
        if (mark is not null && fields.IsEmpty && !answer.Accept)
        {
            return MarkDoubt.IsOnly(observation) ? [(DecisionKind.Accept, ReadAs.Of(observation)), (DecisionKind.Mark, mark)] : [(DecisionKind.Mark, mark)];
        }

        if (!answer.Accept && fields.IsEmpty)
        {
            throw Wrong(item, $"is settled by {item.Settles}");
        }

        var missing = string.Join(", ", Missing(observation).Except(fields.Select(f => f.Kind)).Select(f => $"--{f.ToString().ToLowerInvariant()}"));
        if (missing.Length > 0)
        {
            throw Wrong(item, $"cannot be accepted as read: not all of it is known. Give also {missing}, or reject the number");
        }

        return [(DecisionKind.Accept, ReadAs.Of(observation)), .. fields, .. mark is null ? [] : new[] { (DecisionKind.Mark, mark) }];
    }

    /// <summary>The fields that a reading has to have and does not: it cannot be accepted without them.</summary>
    internal static IEnumerable<DecisionKind> Missing(Observation observation)
    {
        var fields = new (DecisionKind Kind, bool IsMissing)[]
        {
            (DecisionKind.Area, observation.Area is null), (DecisionKind.Period, observation.Period is null),
            (DecisionKind.Offence, observation.Offence is null), (DecisionKind.Unit, observation.Unit == CountingUnit.Unknown),
        };
        return fields.Where(f => f.IsMissing).Select(f => f.Kind);
    }

    private static string? Mark(WorkItem item, Observation observation, WorkAnswer answer)
    {
        if (answer.Mark is not { } said)
        {
            return null;
        }

        var words = said.Split(" means ", 2);
        if (words.Length == 2 && words[0].Trim() != observation.Source.Raw.Trim())
        {
            throw Wrong(item, $"has the text '{observation.Source.Raw}' at {observation.Source.Locator}, not '{words[0].Trim()}'");
        }

        if (words[^1].Trim() == LegendWork.Meaning)
        {
            throw Wrong(item, $"needs what the mark '{observation.Source.Raw.Trim()}' means, which the document does not say: write it in the place of {LegendWork.Meaning}, such as 1 to 4, 0, withheld, not held, not applicable or not available, as the force says it");
        }

        return MarkMeaning.TryParse(words[^1], out var meaning)
            ? observation.Count is null ? meaning.ToString() : throw Wrong(item, $"has a number at {observation.Source.Locator}, which no mark replaces; correct what is wrong, or reject it")
            : throw Wrong(item, $"cannot be settled by '{words[^1]}': a mark means numbers (1 to 4), one number (0), withheld, not held, not applicable or not available");
    }

    internal static SurveyException Wrong(WorkItem item, string problem) => new($"{item.Id} {problem}. Nothing was decided.");
}
