using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Whether a reading waits for nothing but the meaning of its mark: then the meaning settles it whole.</summary>
internal static class MarkDoubt
{
    /// <summary>True where the only doubt is what the mark means. Any other doubt keeps the reading waiting when the mark is settled.</summary>
    public static bool IsOnly(Observation observation) =>
        observation is { NeedsReview: true, Count: null } && observation.Why == $"nothing in the document says what '{observation.Source.Raw.Trim()}' means";
}
