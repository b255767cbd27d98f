using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>The nation in which a force polices.</summary>
public enum Nation
{
    /// <summary>England.</summary>
    England,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>More than one: British Transport Police.</summary>
    Several,
}

/// <summary>
/// A police force: one of the 43 territorial forces of England and Wales, the Police Service of Northern Ireland, or another
/// (British Transport Police, Police Scotland) that a survey may add to its panel.
/// </summary>
public sealed record Force
{
    /// <summary>Short name in lower case with hyphens: <c>thames-valley</c>, <c>btp</c>. Names the folder of its replies.</summary>
    public required string Id { get; init; }

    /// <summary>Official name: <c>Thames Valley Police</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What a reader calls it: <c>Thames Valley</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>ONS code of the police force area (<c>E23000029</c>); null for a force without an area of its own.</summary>
    public string? OnsCode { get; init; }

    /// <summary>Its name in the Home Office's recorded crime tables, null where it is not in them.</summary>
    public string? HomeOfficeName { get; init; }

    /// <summary>ONS code of the region, or of the nation in Wales, Northern Ireland and Scotland; null for British Transport Police.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Name of that region.</summary>
    public string? RegionName { get; init; }

    /// <summary>The nation in which it polices.</summary>
    public required Nation Nation { get; init; }

    /// <summary>Other names seen in replies and newspapers.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Its place on the tile map (row and column from 0, north-west first); null for a force that has none.</summary>
    public (int Row, int Column)? Tile { get; init; }

    /// <summary>The code by which figures name it: the ONS code, or for a force without one its id.</summary>
    public string Code => OnsCode ?? Id;

    /// <summary>True for the City of London, whose resident children are too few: a rate for it is never published.</summary>
    public bool HasNoMeaningfulRate => Id == "city-of-london";

    /// <inheritdoc/>
    public bool Equals(Force? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => ShortName;
}
