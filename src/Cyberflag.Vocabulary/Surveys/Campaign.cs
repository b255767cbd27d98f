using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>Who asks, and how often they did: what letters and reply forms need beside the questions.</summary>
public sealed record Campaign
{
    /// <summary>Name of the wave: <c>2026</c>. References and message ids depend on it, so another wave is another set of requests.</summary>
    public required string Wave { get; init; }

    /// <summary>The name under which the letters are signed; section 8(1)(b) asks for the real name of the person or body that asks.</summary>
    public required string Signatory { get; init; }

    /// <summary>The body for which they ask, or empty.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The campaign's own mail address: letters come from it, a copy of each goes to it, and replies come to it.</summary>
    public required string Address { get; init; }

    /// <summary>The days on which earlier waves with the same or similar questions were received.</summary>
    public ImmutableArray<DateOnly> EarlierWaves { get; init; } = [];

    /// <summary>True where replies are asked for at an address of their own for each force (<c>foi+cf7kq4m2xd@charity.example</c>); most mail servers allow it.</summary>
    public bool UsesPlusAddresses { get; init; } = true;

    /// <summary>True where the letters ask how many offences of 71/17, 88A and 86 carried the flag: where few did, a low flagged count is a flag that is not used.</summary>
    public bool AsksSentinels { get; init; } = true;
}
