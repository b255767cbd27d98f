using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>What the numbers of the text and the data held say of a claim.</summary>
public enum Verdict
{
    /// <summary>Equal at the printed precision, without a hedge.</summary>
    Confirmed,

    /// <summary>Right through a hedge, a truncation, a fraction or a multiple word.</summary>
    RoundsTo,

    /// <summary>The text's own numbers, or those of the data for what it says, give another result.</summary>
    WrongArithmetic,

    /// <summary>The data held have another value.</summary>
    DoesNotMatch,

    /// <summary>Right for another area, period, measure or unit than the text says.</summary>
    WrongScope,

    /// <summary>The two sides of a comparison do not count the same.</summary>
    NotLikeForLike,

    /// <summary>What would be needed is not held.</summary>
    CannotCheck,
}

/// <summary>How a computed value stands to the printed one.</summary>
public enum Rounding
{
    /// <summary>The same number.</summary>
    Exact,

    /// <summary>The same at the printed precision, or within the hedge.</summary>
    Rounded,

    /// <summary>The same when the rest is cut off: 44.8 printed as 44.</summary>
    Truncated,

    /// <summary>True, but by so much that the words say little: 2.9 times as "more than double".</summary>
    Weak,

    /// <summary>Near, as one speaks: 82 per cent as "four in five".</summary>
    Loose,
}

/// <summary>The verdict on one claim with all that led to it.</summary>
public sealed record Judgement
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was computed; null where nothing could be.</summary>
    public (decimal Lower, decimal Upper)? Computed { get; init; }

    /// <summary>How the printed number comes from the computed one, where it does.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>When the value used was published: a month or a day; null where the text alone was used.</summary>
    public string? Vintage { get; init; }

    /// <summary>Why, in sentences.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>What a reader should know even where the number is right.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>The likely slip behind a wrong number: <c>digitInserted</c>; null where none is seen.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>What would be right: <c>22 per cent</c>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>True where all that went into the computation stands in the claim's own sentence.</summary>
    internal bool IsOfItsSentence { get; init; }

    /// <summary>True for a number that is right for another period than the text says.</summary>
    internal bool IsOtherPeriod { get; init; }

    /// <summary>True where the words of the sentence themselves say which numbers belong together, so that no other reading is sought.</summary>
    internal bool IsSaid { get; init; }

    /// <summary>The values that went into the computation.</summary>
    internal ImmutableArray<Known> Inputs { get; init; } = [];

    /// <summary>The computation and the places of its inputs.</summary>
    public ImmutableArray<string> Trace { get; init; } = [];
}
