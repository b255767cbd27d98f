using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// A value that goes out while a reading that could take its place waits for a person, such as a correction whose words were not certain. The value stands,
/// its figure says so, and a finding names both.
/// </summary>
internal static class ContenderFindings
{
    /// <summary>The values with the waiting readings that could take their place.</summary>
    public static IEnumerable<SeriesValue> Mark(IEnumerable<SeriesValue> values, IEnumerable<UnsettledReading> unsettled)
    {
        var waiting = unsettled.Where(u => u.Observation is { Area: not null, Period: not null })
            .SelectMany(u => u.Measures.Select(m => (Key: new SeriesKey(u.Observation.Area!, m, u.Observation.Period!.Value, u.Observation.Breakdown), u.Observation)))
            .ToLookup(w => w.Key, w => w.Observation);
        return waiting.Count == 0 ? values : values.Select(v => waiting.Contains(v.Key) ? v with { Contenders = [.. waiting[v.Key].Where(o => Contends(o, v))] } : v);
    }

    /// <summary>What a person should know of a value.</summary>
    public static IEnumerable<Finding> Of(SeriesValue value) => value is { Chosen: { } chosen, Contenders: [var first, ..] contenders }
        ? [new Finding(
            "R-005", Severity.Warning,
            $"{ValueChoice.Value(chosen)} is the figure while {Words(contenders)} for the same thing and may take its place.",
            $"{first.Source.Document} {first.Source.Locator}",
            "Settle it before anything is published: 'cyberflag review list SURVEY' shows how.")]
        : [];

    // A waiting reply would go before what others published, however old it is.
    private static bool Contends(Observation waiting, SeriesValue value) => value.Chosen is { } chosen && (waiting.Count != chosen.Count || waiting.Status != chosen.Status)
        && waiting.Status != Status.Blank
        && ((waiting.Kind == ObservationKind.Reply && chosen.Kind == ObservationKind.Attested)
            || waiting.KnownOn.CompareTo(chosen.KnownOn) >= 0 || waiting.KnownOn.MayCoincide(chosen.KnownOn));

    private static string Words(ImmutableArray<Observation> contenders) =>
        $"{string.Join(" and ", contenders.Select(ValueChoice.Value).Distinct())} {(contenders.Length == 1 ? "waits" : "wait")} for a person";
}
