using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// Of several observations of one key, the one that counts: a number before a mark or a blank; a force's own reply before what
/// others published, unless the policy says otherwise; then the latest vintage. Where different values may be of one date, or a force's
/// later reply has a mark where an earlier one had a number, none is chosen and a person decides. Marks beside a number stay beside it:
/// a number that the force withheld elsewhere must be known for one.
/// </summary>
public static class ValueChoice
{
    private const string OnlyValue = "the only value held";

    /// <summary>The value of a key.</summary>
    /// <exception cref="ArgumentException">There is no observation.</exception>
    public static SeriesValue Of(SeriesKey key, IReadOnlyCollection<Observation> observations, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(policy);
        if (observations.Count == 1)
        {
            return new SeriesValue { Key = key, Chosen = observations.First(), Reason = OnlyValue };
        }

        var ordered = observations.OrderBy(o => o.KnownOn).ThenBy(o => o.Coverage is not null)
            .ThenByDescending(o => o.Source.Document, StringComparer.Ordinal).ThenByDescending(o => o.Source.Locator, PlaceOrder.Instance).ToList();
        var numbers = ordered.Where(o => o.Count is not null).ToList();
        var pool = numbers.Count > 0 ? numbers : ordered;
        var replies = pool.Where(o => o.Kind == ObservationKind.Reply).ToList();
        var preferred = policy.AttestedUse == AttestedUse.WhereNoReply && replies.Count > 0 ? replies : pool;

        var latest = preferred[^1];
        var agreeing = preferred.Where(o => Same(o, latest) && !ReferenceEquals(o, latest)).ToImmutableArray();
        var marks = ordered.Except(pool).Where(o => o.Status != Status.Blank).ToLookup(m => MarkBeside(m, latest));
        var other = preferred.Where(o => !Same(o, latest)).ToList();
        var open = other.Where(o => o.KnownOn.MayCoincide(latest.KnownOn)).Concat(marks[MarkRole.Open]).ToList();
        var beside = pool.Except(preferred).Concat(marks[MarkRole.Beside]).ToList();
        var value = new SeriesValue
        {
            Key = key,
            Reason = "",
            Earlier = [.. other.Except(open).Concat(marks[MarkRole.Earlier]).OrderBy(o => o.KnownOn)],
            Agreeing = [.. agreeing, .. beside.Where(o => Same(o, latest))],
            Conflicting = [.. beside.Where(o => !Same(o, latest))],
        };
        if (Preferred([latest, .. open, .. beside]) is { } settled)
        {
            return value with
            {
                Chosen = settled,
                Reason = "a person decided which of the values that sources give counts",
                Agreeing = [.. pool.Union(open).Union(beside).Except(value.Earlier).Where(o => Same(o, settled) && !ReferenceEquals(o, settled))],
                Conflicting = [.. pool.Union(open).Union(beside).Except(value.Earlier).Where(o => !Same(o, settled))],
            };
        }

        return open.Count == 0
            ? value with { Chosen = latest, Reason = Reason(value, latest) }
            : value with { Agreeing = [], Conflicting = [latest, .. open, .. value.Agreeing, .. value.Conflicting], Reason = OpenReason([latest, .. open]) };
    }

    private enum MarkRole
    {
        Earlier,
        Open,
        Beside,
    }

    // A mark in a force's reply that is not older than its number takes the number back, or the other way round.
    private static MarkRole MarkBeside(Observation mark, Observation number) =>
        mark.KnownOn.CompareTo(number.KnownOn) < 0 && !mark.KnownOn.MayCoincide(number.KnownOn) ? MarkRole.Earlier
        : mark.Kind == ObservationKind.Reply && number.Kind == ObservationKind.Reply ? MarkRole.Open
        : MarkRole.Beside;

    // The decision was between values that were known then: another value among the open ones is a new question.
    private static Observation? Preferred(IReadOnlyCollection<Observation> open) => open.LastOrDefault(o =>
        !o.PreferredAmong.IsEmpty && open.All(other => o.PreferredAmong.Contains(Value(other), StringComparer.Ordinal)));

    /// <summary>A value as a decision between several names it: <c>164</c>, <c>[1,4] stated</c>, <c>[x]</c>.</summary>
    public static string Value(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Count?.ToString() ?? SymbolText.Of(observation.Status).Mark();
    }

    private static bool Same(Observation one, Observation other) => one.Count == other.Count && one.Status == other.Status;

    private static string Reason(SeriesValue value, Observation chosen)
    {
        var sources = value.Agreeing.Length + 1;
        var published = value.Conflicting.Where(o => o.Count is not null).Select(Dated).Distinct().ToList();
        var marks = value.Conflicting.Where(o => o.Count is null).Select(Dated).Distinct().ToList();
        var beside = (published.Count == 0 ? "" : $"; the force's own reply is taken, others published {string.Join(" and ", published)}")
            + (marks.Count == 0 ? "" : $"; {(chosen.Kind == ObservationKind.Attested ? "the force's own reply gives" : "others give")} no number: {string.Join(" and ", marks)}");
        return (value.Earlier.IsEmpty
            ? sources == 1 ? OnlyValue : $"{sources} sources agree"
            : $"latest vintage: {string.Join(", then ", value.Earlier.Append(chosen).Select(Dated).Distinct())}") + beside;
    }

    private static string OpenReason(IReadOnlyCollection<Observation> open) =>
        $"{(open.Any(o => o.Count is null) ? "one reply has a number and another none" : "sources differ and their order in time is not known")}: {string.Join(" or ", open.Select(Dated).Distinct())}";

    private static string Dated(Observation observation) =>
        $"{(observation.Count is { } count ? FigureText.Number(count) : SymbolText.Of(observation.Status).Mark())} ({observation.KnownOn.Label})";
}
