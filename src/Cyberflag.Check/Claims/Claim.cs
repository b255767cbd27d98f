using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>A numeric claim of a text, with its slots filled and the verdict on it.</summary>
public sealed record Claim
{
    /// <summary>First UTF-16 unit in the text as given.</summary>
    public required int Start { get; init; }

    /// <summary>The unit after the last.</summary>
    public required int End { get; init; }

    /// <summary>The words that stand there.</summary>
    public required string Text { get; init; }

    /// <summary>What it says of its number.</summary>
    public required ClaimType Type { get; init; }

    /// <summary>The number.</summary>
    public required Stated Stated { get; init; }

    /// <summary>The words that widen it, as they stand: <c>more than</c>; null where none stand.</summary>
    public string? Hedge { get; init; }

    /// <summary>Where: a name as the figures spell it.</summary>
    public required Slot Area { get; init; }

    /// <summary>When.</summary>
    public required Slot Period { get; init; }

    /// <summary>Against when, for a change.</summary>
    public required Slot Baseline { get; init; }

    /// <summary>What is counted.</summary>
    public required Slot Measure { get; init; }

    /// <summary>The part of the measure that is meant: <c>u11</c>, <c>Snapchat</c>; null for all.</summary>
    public string? Subset { get; init; }

    /// <summary>The verdict.</summary>
    public required Judgement Judgement { get; init; }
}

/// <summary>A text with its claims, in the order in which they stand.</summary>
public sealed record CheckedText(Article Article, ImmutableArray<Claim> Claims)
{
    /// <summary>True where the text makes more claims than are checked (<see cref="TextCheck.MostClaims"/>).</summary>
    public bool IsCut { get; init; }

    /// <summary>What looks like a number in what was read, and is read as none.</summary>
    public ImmutableArray<OddNumber> Odd { get; init; } = [];

    /// <summary>Corrections that fit no claim, each with the reason.</summary>
    public ImmutableArray<(Correction Correction, string Problem)> Unused { get; init; } = [];
}
