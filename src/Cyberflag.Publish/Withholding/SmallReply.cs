using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Whether a value must be withheld for itself: a force's reply gives a count from 1 to the policy's limit, or bounds that touch
/// them, or withholds the number; or a bound is only implied. A figure that others published about their own area is public already.
/// </summary>
internal static class SmallReply
{
    /// <summary>True where any vintage of the value, the one that counts or another, must be withheld.</summary>
    public static bool IsIn(SeriesValue value, Policy policy) =>
        IsSmall(value.Chosen, policy) || value.Earlier.Any(o => IsSmall(o, policy)) || value.Agreeing.Any(o => IsSmall(o, policy))
        || value.Conflicting.Any(o => IsSmall(o, policy));

    /// <summary>True where a reading that waits may be such a number: also a mark of which nobody knows what it means, unless its area is not known.</summary>
    public static bool MayBe(Observation waiting, Policy policy) =>
        waiting.Area is not null && (IsSmall(waiting, policy) || waiting is { Kind: ObservationKind.Reply, Count: null, Status: Status.NotAvailable or Status.Value });

    private static bool IsSmall(Observation? observation, Policy policy) => observation switch
    {
        null => false,
        { Count.Cause: BoundCause.Implied } => true,
        { Kind: ObservationKind.Attested } => false,
        { Status: Status.Suppressed } => true,
        { Count: { } count } => count.Lower <= policy.WithholdUpTo && count.Upper >= 1,
        _ => false,
    };
}
