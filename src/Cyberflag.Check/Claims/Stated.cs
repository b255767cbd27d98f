namespace Cyberflag.Check;

/// <summary>What a claim states as a number.</summary>
/// <param name="Value">The number as printed; null where only words stand (a record).</param>
/// <param name="Lower">The least that the printed number allows, without its hedge; of "between A and B" and "fewer than five" the least that is said.</param>
/// <param name="Upper">The most.</param>
/// <param name="Unit">What it counts: <c>offences</c>, <c>percent</c>, <c>forces</c>, <c>years</c>, <c>times</c>.</param>
/// <param name="Of">The whole of which it is a part: 44 of <c>40 of 44 forces</c>.</param>
public sealed record Stated(decimal? Value, decimal? Lower, decimal? Upper, string Unit, decimal? Of = null)
{
    /// <summary>How many decimals were printed.</summary>
    public int Decimals { get; init; }

    /// <summary>True where it stands as a fraction or a multiple word (a third, doubled), which is never exact.</summary>
    public bool IsWord { get; init; }

    /// <summary>What the printed digits count: 1,000 of <c>9k</c>, a million of <c>1.5 million</c>; else 1. Their precision is that of the digits.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>True where it states a stretch and no number: "between 300 and 400", "fewer than five".</summary>
    public bool IsInterval => Unit != "years" && Lower < Upper;

    /// <summary>A plain number.</summary>
    public static Stated Plain(decimal value, string unit, int decimals = 0) => new(value, value, value, unit) { Decimals = decimals };
}
