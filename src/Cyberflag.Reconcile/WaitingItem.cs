using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>What sort of question a person is asked.</summary>
public enum WaitingKind
{
    /// <summary>Which area, period, offence or unit is it?</summary>
    Reading,

    /// <summary>Sources of one date give different values: which counts?</summary>
    Conflict,
}

/// <summary>Something that waits for a person.</summary>
/// <param name="Kind">What sort of question.</param>
/// <param name="Where">Document and place.</param>
/// <param name="Raw">The text that stands there. It stays with the team.</param>
/// <param name="Why">Why it was not settled by reading.</param>
/// <param name="Alternatives">Readings that are possible.</param>
/// <param name="ObservationIds">Ids of the observations in question.</param>
public sealed record WaitingItem(
    WaitingKind Kind, string Where, string Raw, string Why, ImmutableArray<string> Alternatives, ImmutableArray<string> ObservationIds)
{
    internal static WaitingItem OfReading(Observation observation, string why) => new(
        WaitingKind.Reading, $"{observation.Source.Document} {observation.Source.Locator}", observation.Source.Raw, why,
        observation.Alternatives, [observation.Id]);

    internal static WaitingItem OfConflict(SeriesValue value) => new(
        WaitingKind.Conflict, value.Key.ToString(), string.Join(" or ", value.Conflicting.Select(o => o.Source.Raw).Distinct()), value.Reason,
        [.. value.Conflicting.Select(o => $"{Described(o)} ({o.Source.Citation?.Publication ?? o.Source.Document}, {o.KnownOn.Label})").Distinct()],
        [.. value.Conflicting.Select(o => o.Id)]);

    private static string Described(Observation observation) =>
        observation.Count is { } count ? FigureText.Number(count) : SymbolText.Of(observation.Status).Mark();
}
