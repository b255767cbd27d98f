namespace Cyberflag.Check;

/// <summary>"Of these, 369 were solved": a part of the offences of which no part is known is measured by nothing.</summary>
internal static class PartOfWhole
{
    /// <summary>What is missing where the number is of an unknown part; else null.</summary>
    public static string? Missing(Frame frame) =>
        frame is { Type: ClaimType.Count or ClaimType.Total, Subset: null, Measure: not null } && Parthood.IsPart(frame) && frame.MeasureOrigin != SlotOrigin.Stated && frame.AreaOrigin != SlotOrigin.Stated
            ? "It counts a part of the offences, and which is not known."
            : null;
}
