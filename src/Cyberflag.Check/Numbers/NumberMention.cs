namespace Cyberflag.Check;

/// <summary>How a number stands.</summary>
public enum NumberForm
{
    /// <summary>A plain number.</summary>
    Plain,

    /// <summary>With a sign or word for per cent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>A fraction in words: a third, half.</summary>
    Fraction,

    /// <summary>One in ten, four out of five.</summary>
    KInN,
}

/// <summary>A number in a sentence.</summary>
/// <param name="Start">First unit within the sentence.</param>
/// <param name="End">The unit after the last, with its sign or word for per cent.</param>
/// <param name="Value">Its value; a fraction or k in n in per cent.</param>
/// <param name="Decimals">How many decimals were printed.</param>
/// <param name="Form">How it stands.</param>
/// <param name="IsInWords">True where it stands in words.</param>
/// <param name="Of">The n of k in n.</param>
/// <param name="K">The k of k in n.</param>
internal sealed record NumberMention(int Start, int End, decimal Value, int Decimals, NumberForm Form, bool IsInWords, decimal? Of = null, decimal? K = null)
{
    /// <summary>The hedge before it, else the one after it, or null.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>What its digits count: 1,000 of <c>9k</c>, a million of <c>1.5 million</c>; else 1.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The greater of two numbers between which it lies; null for a single one.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Where it begins with its hedge.</summary>
    public int OuterStart => Math.Min(Hedge?.Start ?? Start, Start);
}
