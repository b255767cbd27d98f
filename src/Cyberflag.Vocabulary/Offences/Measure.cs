using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>What is counted. Different units are never added.</summary>
public enum CountingUnit
{
    /// <summary>Not said, or not understood.</summary>
    Unknown,

    /// <summary>Recorded offences (crimes).</summary>
    Offences,

    /// <summary>Incidents that were not recorded as crimes.</summary>
    NonCrimes,

    /// <summary>Victims.</summary>
    Victims,

    /// <summary>Suspects, offenders or perpetrators.</summary>
    Suspects,

    /// <summary>Arrests.</summary>
    Arrests,

    /// <summary>Charges or summonses.</summary>
    Charges,

    /// <summary>Cautions.</summary>
    Cautions,

    /// <summary>Prosecutions.</summary>
    Prosecutions,

    /// <summary>Custody records.</summary>
    CustodyRecords,

    /// <summary>A percentage, not a count.</summary>
    Percent,

    /// <summary>A rate, such as for each 1,000 people, not a count.</summary>
    Rate,
}

/// <summary>How the online element was found. A flag, a keyword search and an offence code find different offences.</summary>
public enum Method
{
    /// <summary>Not said, or not understood.</summary>
    Unknown,

    /// <summary>The officers' online-crime flag ("cyberflag").</summary>
    Flag,

    /// <summary>A search for words in the text of records.</summary>
    Keyword,

    /// <summary>The offence itself is online by nature, or nothing beyond its code was asked.</summary>
    OffenceCode,

    /// <summary>A field for the platform or service.</summary>
    PlatformField,

    /// <summary>Each record read by a person.</summary>
    ManualReview,
}

/// <summary>
/// What a survey counts: a unit, for an offence group, by a method, with a short code (<c>CYB</c>, <c>SCC</c>).
/// Different measures are never added.
/// </summary>
public sealed record Measure
{
    /// <summary>Short code, letters and digits.</summary>
    public required string Code { get; init; }

    /// <summary>Title for readers: <c>Child sexual offences with an online element</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What is counted.</summary>
    public required CountingUnit Unit { get; init; }

    /// <summary>How the online element is found.</summary>
    public required Method Method { get; init; }

    /// <summary>The offence codes that it counts, each the same offence under its own law, or a group's code.</summary>
    public required ImmutableArray<string> Offences { get; init; }

    /// <summary>The periods that the survey asks for, oldest first, all of one kind.</summary>
    public required ImmutableArray<Period> Periods { get; init; }

    /// <summary>
    /// The first period in which the thing could be counted at all (the flag's or the offence's first year). A record is a
    /// record only where every period since is held; null where the start is not known, and then nothing is a record.
    /// </summary>
    public Period? SeriesStart { get; init; }

    /// <summary>Why the series starts there, with its source.</summary>
    public string SeriesStartReason { get; init; } = "";

    /// <summary>Code of an offence group whose recorded offences stand beside it as a ratio, or null.</summary>
    public string? RecordedBeside { get; init; }

    /// <summary>What a reader must know of the measure.</summary>
    public string Note { get; init; } = "";

    /// <inheritdoc/>
    public bool Equals(Measure? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
