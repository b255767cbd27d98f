namespace Cyberflag.Vocabulary;

/// <summary>
/// What is printed where there is no number, or beside one. The harmonised symbols of the Government Statistical Service
/// (Government Analysis Function, "Symbols in tables: using shorthand", 2021).
/// </summary>
public enum Symbol
{
    /// <summary><c>[c]</c>: confidential, withheld to protect people.</summary>
    Confidential,

    /// <summary><c>[z]</c>: not applicable.</summary>
    NotApplicable,

    /// <summary><c>[x]</c>: not available.</summary>
    NotAvailable,

    /// <summary><c>[k]</c>: low, rounds to zero.</summary>
    Low,

    /// <summary><c>[u]</c>: too unreliable to publish.</summary>
    Unreliable,

    /// <summary><c>[p]</c>: provisional.</summary>
    Provisional,

    /// <summary><c>[r]</c>: revised.</summary>
    Revised,
}

/// <summary>The printed form and the words of each <see cref="Symbol"/>.</summary>
public static class SymbolText
{
    /// <summary>As printed: <c>[c]</c>.</summary>
    public static string Mark(this Symbol symbol) => symbol switch
    {
        Symbol.Confidential => "[c]",
        Symbol.NotApplicable => "[z]",
        Symbol.NotAvailable => "[x]",
        Symbol.Low => "[k]",
        Symbol.Unreliable => "[u]",
        Symbol.Provisional => "[p]",
        Symbol.Revised => "[r]",
    };

    /// <summary>In words, for a legend.</summary>
    public static string Words(this Symbol symbol) => symbol switch
    {
        Symbol.Confidential => "withheld to protect people",
        Symbol.NotApplicable => "not applicable",
        Symbol.NotAvailable => "not available",
        Symbol.Low => "low: rounds to zero",
        Symbol.Unreliable => "too unreliable to publish",
        Symbol.Provisional => "provisional",
        Symbol.Revised => "revised",
    };

    /// <summary>The symbol that stands for an observation without a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The observation has a number.</exception>
    public static Symbol Of(Status status) => status switch
    {
        Status.Suppressed => Symbol.Confidential,
        Status.NotApplicable => Symbol.NotApplicable,
        Status.Blank or Status.NotHeld or Status.NotAvailable => Symbol.NotAvailable,
        Status.Value => throw new ArgumentOutOfRangeException(nameof(status), "A number needs no symbol."),
    };
}
