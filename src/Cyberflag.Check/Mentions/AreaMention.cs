using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A mention of an area in a sentence.</summary>
/// <param name="Start">First unit within the sentence.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Area">The area; null where only "nationally" stands: which nations are meant is then open.</param>
/// <param name="HasPreposition">True after in, by, across, from, for, of, to.</param>
internal sealed record AreaMention(int Start, int End, Area? Area, bool HasPreposition)
{
    /// <summary>All areas of a list that one number is told of ("Surrey, Sussex and Kent"); empty where it is one area.</summary>
    public ImmutableArray<Area> List { get; init; } = [];

    /// <summary>True for a place or body that no figures can be of, as far as is known: "in Germany", "parts of Kent", "Kent County Council".</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The region of the same name as the force, where the words can mean either ("the West Midlands"); or null.</summary>
    public Area? Region { get; init; }
}
