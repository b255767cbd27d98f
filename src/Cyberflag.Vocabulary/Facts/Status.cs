namespace Cyberflag.Vocabulary;

/// <summary>Whether an observation has a count, and if not, what stood there instead. None of these is zero.</summary>
public enum Status
{
    /// <summary>A number was given.</summary>
    Value,

    /// <summary>A mark says that the number is withheld; a legend may give its bounds.</summary>
    Suppressed,

    /// <summary>The cell is empty.</summary>
    Blank,

    /// <summary>The force says that it does not hold the information.</summary>
    NotHeld,

    /// <summary>A number makes no sense there.</summary>
    NotApplicable,

    /// <summary>A number could exist but none was given: refused, not answered, or an unreadable mark.</summary>
    NotAvailable,
}
