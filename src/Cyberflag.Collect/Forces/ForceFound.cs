using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>The force that a document is of.</summary>
/// <param name="Force">The force.</param>
/// <param name="Why">How it was recognised.</param>
/// <param name="Doubt">Why it may be another, or null.</param>
internal sealed record ForceFound(Force Force, string Why, string? Doubt = null)
{
    /// <summary>True where only the office is known that answers, which may answer for another force too.</summary>
    public bool IsAnswering { get; init; }
}
