using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>
/// An offence, or a class or group of offences, as the Home Office counts it. A class contains its parts (88A contains 71/17):
/// the two are never added. The same conduct under another law (Northern Ireland's article 22A) is another offence that says
/// what it is the same as.
/// </summary>
public sealed record Offence
{
    /// <summary>Home Office code (<c>71/17</c>, <c>88A</c>), our own for Northern Ireland (<c>NI-22A</c>), or a group's (<c>CSO</c>).</summary>
    public required string Code { get; init; }

    /// <summary>True for a code of the Home Office (<c>71/17</c>, <c>88A</c>); false for one of our own, of a group or of another law.</summary>
    public static bool IsHomeOfficeCode(string? code) => code is { Length: > 0 } && char.IsAsciiDigit(code[0]);

    /// <summary>Name as the classification gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Statute and section.</summary>
    public string Legislation { get; init; } = "";

    /// <summary>The first day on which it could be recorded, where known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it could be recorded, where it has ended.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whose victimisation it records: <c>child</c>, <c>mixed: …</c>, as the reference data says.</summary>
    public string VictimScope { get; init; } = "";

    /// <summary>Code of the class that contains it, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>Code of the offence that is the same conduct under another law, or null.</summary>
    public string? SameAs { get; init; }

    /// <summary>Other spellings of code and name.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Renamings, changed thresholds and what else a comparison must know.</summary>
    public string Note { get; init; } = "";

    /// <inheritdoc/>
    public bool Equals(Offence? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Name}";
}
