using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A period named in a text.</summary>
/// <param name="Start">Where its words begin, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Period">The period.</param>
/// <param name="Doubt">Why it may be another, or null where it can only be this.</param>
/// <param name="IsBareYear">True for a year printed alone, which is a calendar year unless the document counts in financial years.</param>
internal readonly record struct PeriodMention(int Start, int Length, Period Period, string? Doubt = null, bool IsBareYear = false)
{
    /// <summary>True where the doubt is one of spelling only, which another spelling of the same period in the document settles.</summary>
    public bool IsSpelling { get; init; }

    /// <summary>Where its words end.</summary>
    public int End => Start + Length;
}
