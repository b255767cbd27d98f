namespace Cyberflag.Check;

/// <summary>What a claim says of its number.</summary>
public enum ClaimType
{
    /// <summary>So many offences, victims, suspects.</summary>
    Count,

    /// <summary>So many together: over several years, or in an area that is the sum of others.</summary>
    Total,

    /// <summary>A rise or fall in per cent, or by a fraction.</summary>
    Change,

    /// <summary>Doubled, three times as many, tenfold.</summary>
    Multiple,

    /// <summary>A rise or fall by a number.</summary>
    Difference,

    /// <summary>A rise or fall in percentage points.</summary>
    Points,

    /// <summary>So many a day, a week, a month, an hour.</summary>
    Rate,

    /// <summary>One every so many minutes.</summary>
    Every,

    /// <summary>A part of a whole: per cent, a fraction, k in n.</summary>
    Share,

    /// <summary>How many forces answered or are counted, and of how many.</summary>
    Coverage,

    /// <summary>A bound of age, or the number at or below one of childhood's: aged ten and under.</summary>
    Threshold,

    /// <summary>The commonest age.</summary>
    Mode,

    /// <summary>A record, an all-time high, the first time.</summary>
    Record,

    /// <summary>The highest of all, or a comparison of two changes.</summary>
    Rank,

    /// <summary>A steady rise or fall.</summary>
    Trend,

    /// <summary>A length of time: in the last four years.</summary>
    Span,
}
