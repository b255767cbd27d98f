using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Withholds what may not go out. The values that <see cref="WithheldKeys"/> names, and every figure that rests on one of them,
/// directly or through other figures, become <c>[c]</c> without value, formula, inputs or words. How many forces are held does not
/// depend on what they counted and stays. The mark is the same whether a number is small itself or would give a small one away.
/// </summary>
public static class Withholding
{
    /// <summary>What stands in place of the words and notes of a withheld figure.</summary>
    public const string Note = "Withheld to protect people: a small count of a reply, or a number that could help to work one out.";

    /// <summary>True where a release of these figures withholds something, so that who shows them all must say that they are not for everybody.</summary>
    /// <param name="set">All figures.</param>
    /// <param name="unsettled">The readings that wait for a person.</param>
    public static bool IsNeeded(FigureSet set, IReadOnlyCollection<UnsettledReading> unsettled)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(unsettled);
        var keys = WithheldKeys.Of(set, unsettled);
        var withheld = new WithheldFigures(set, keys);
        return !keys.IsEmpty && set.Figures.Where((f, i) => withheld.Contains(set.Ids[i], f)).Any();
    }

    /// <summary>
    /// Withholds. The result is the only thing that pages and files are made from; where it has <see cref="PublishableFigures.GivenAway"/>, none may be released.
    /// </summary>
    /// <param name="set">All figures.</param>
    /// <param name="unsettled">The readings that wait for a person, none of which is in a figure.</param>
    /// <param name="earlier">What earlier releases printed.</param>
    public static PublishableFigures Apply(FigureSet set, IReadOnlyCollection<UnsettledReading> unsettled, ImmutableArray<PublishedCount> earlier = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(unsettled);
        var small = WithheldKeys.Of(set, unsettled);
        var (secondary, given) = Protection.Of(set, small, PublicKnowledge.Of(set, unsettled, earlier.IsDefault ? [] : earlier));
        return PublishableFigures.Of(set, small.With(secondary), secondary, given);
    }
}
