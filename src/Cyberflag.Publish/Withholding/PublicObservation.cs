using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>What part an observation has in the value of its key.</summary>
public enum VintageRole
{
    /// <summary>The value that counts.</summary>
    Chosen,

    /// <summary>Known before, replaced by a later one.</summary>
    Earlier,

    /// <summary>Another source of the same value.</summary>
    Agreeing,

    /// <summary>Another source with another value.</summary>
    Differing,
}

/// <summary>An observation as it may be published: its value, document, date and place, and none of the text that stood there.</summary>
/// <param name="Id">Id of the observation.</param>
/// <param name="Key">What it speaks of.</param>
/// <param name="Role">What part it has.</param>
/// <param name="Kind">A reply, or published by others.</param>
/// <param name="Count">The count, or null.</param>
/// <param name="Status">Whether there is a number.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Locator">Place within it.</param>
/// <param name="KnownOn">When it became known.</param>
/// <param name="Citation">Who published it, or null.</param>
/// <param name="Coverage">How many forces it rests on, as published, or null.</param>
public sealed record PublicObservation(
    string Id, SeriesKey Key, VintageRole Role, ObservationKind Kind, Count? Count, Status Status, string Document,
    string Locator, KnownOn KnownOn, Citation? Citation, string? Coverage)
{
    /// <summary>The value as printed, or the symbol in its place.</summary>
    public string Printed => Count is { } count ? FigureText.Number(count) : SymbolText.Of(Status).Mark();

    internal static ImmutableArray<PublicObservation> Of(SeriesValue value) => value is { IsOnlyChosen: true, Chosen: { } only } ? [Of(value.Key, only, VintageRole.Chosen)] :
    [
        .. value.Earlier.Select(o => Of(value.Key, o, VintageRole.Earlier)),
        .. value.Chosen is { } chosen ? [Of(value.Key, chosen, VintageRole.Chosen)] : Array.Empty<PublicObservation>(),
        .. value.Agreeing.Select(o => Of(value.Key, o, VintageRole.Agreeing)),
        .. value.Conflicting.Select(o => Of(value.Key, o, VintageRole.Differing)),
    ];

    private static PublicObservation Of(SeriesKey key, Observation o, VintageRole role) => new(
        o.Id, key, role, o.Kind, o.Count, o.Status is Status.Value && o.Count is null ? Status.NotAvailable : o.Status, o.Source.Document,
        o.Source.Locator, o.KnownOn, o.Source.Citation, o.Coverage);
}
