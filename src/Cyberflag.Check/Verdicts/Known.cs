using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A value with where it comes from: the text itself or the data held.</summary>
/// <param name="Value">The value.</param>
/// <param name="Where">In words: <c>the text</c>, <c>Thames Valley, CYB, 2015/16 (June 2019)</c>.</param>
/// <param name="IsOwn">True where the text prints it.</param>
/// <param name="Vintage">When the data's value was first printed.</param>
internal readonly record struct Known(decimal Value, string Where, bool IsOwn, KnownOn? Vintage)
{
    /// <summary>The claim that prints it, or null where it is held.</summary>
    public Frame? Claim { get; init; }

    /// <summary>True for a number of the text that the figures held do not bear out.</summary>
    public bool IsUnsupported { get; init; }

    /// <summary>For a number of the text that is of wrong scope, the reason; else null.</summary>
    public string? WrongScope { get; init; }

    /// <summary>For a number of the text that the figures held bear out, the day or month of these; else null.</summary>
    public string? BorneOutBy { get; init; }

    /// <summary>Who printed the value held, or its place in the file; null for a number of the text.</summary>
    public string? Source { get; init; }

    /// <summary>For a trace: the value, where it stands and who printed it.</summary>
    public override string ToString() => $"{Value.ToString("#,0.##", CultureInfo.InvariantCulture)} from {Where}{(Source is { } source ? $"; source: {source}" : "")}";
}
