namespace Cyberflag.Collect;

/// <summary>What a doubt about a reading is about.</summary>
public enum DoubtKind
{
    /// <summary>The number contradicts others: a sum, a part greater than its whole, another number for the same thing.</summary>
    Contradiction,

    /// <summary>What the text in place of the number means.</summary>
    Value,

    /// <summary>Whether it is the whole or a part, and which.</summary>
    Part,

    /// <summary>How the online element was found.</summary>
    Method,

    /// <summary>What is counted.</summary>
    Unit,

    /// <summary>Which period.</summary>
    Period,

    /// <summary>Which force or area.</summary>
    Area,

    /// <summary>Which offence.</summary>
    Offence,

    /// <summary>How the words or cells belong together.</summary>
    Layout,
}
