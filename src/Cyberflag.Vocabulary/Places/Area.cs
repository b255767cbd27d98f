using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>What sort of place an <see cref="Area"/> is.</summary>
public enum AreaKind
{
    /// <summary>The area of one force.</summary>
    Force,

    /// <summary>A region of England.</summary>
    Region,

    /// <summary>A nation.</summary>
    Nation,

    /// <summary>A named set: England and Wales; "the 39 that answered both years"; three forces in one newspaper's sum.</summary>
    Set,
}

/// <summary>That a force belongs to an area, and when; null for an open end. Both days are included.</summary>
public readonly record struct Membership(Force Force, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>True where the force belonged on every day of <paramref name="period"/>.</summary>
    public bool Covers(Period period) => (From is null || From <= period.Start) && (To is null || To >= period.End);
}

/// <summary>A force's area, a region, a nation or a named set of forces, with dated membership.</summary>
public sealed record Area
{
    /// <summary>ONS code, or for a set its own (<c>EWNI</c>); for a force's area the force's <see cref="Force.Code"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of place.</summary>
    public required AreaKind Kind { get; init; }

    /// <summary>The forces in it, each with its dates.</summary>
    public required ImmutableArray<Membership> Members { get; init; }

    /// <summary>Other spellings.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What a reader must know of it, or empty. An area with forces that we do not list says so here.</summary>
    public string Note { get; init; } = "";

    /// <summary>False where it holds forces beyond <see cref="Members"/> (the Channel Islands): no sum of members equals it.</summary>
    public bool IsWholeKnown { get; init; } = true;

    /// <summary>The forces that belonged to it throughout <paramref name="period"/>, in the order of the reference data.</summary>
    public IEnumerable<Force> ForcesIn(Period period) => Members.Where(m => m.Covers(period)).Select(m => m.Force);

    /// <inheritdoc/>
    public bool Equals(Area? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
