namespace Cyberflag.Collect;

/// <summary>An offence named in a text.</summary>
/// <param name="Start">Where its words begin, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Code">Its code in the reference data; null where the document gives a code that the reference data do not have.</param>
/// <param name="Label">Its words.</param>
/// <param name="Doubt">Why it may be another, or null.</param>
internal sealed record OffenceMention(int Start, int Length, string? Code, string Label, string? Doubt = null);
