using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>One way to recognise the force that a document is of; null where it says nothing.</summary>
internal abstract class ForceRule
{
    /// <summary>The rules in the order in which they count.</summary>
    public static ImmutableArray<ForceRule> All { get; } =
        [new GivenForce(), new SenderForce(), new AddressForce(), new NamedForce(), new LetterheadForce(), new ReferenceForce(), new OnlyPoliceForce(), new AddressWordsForce()];

    /// <summary>The force of a document by the first rule that finds one, set beside what the text names; null where none does.</summary>
    public static ForceFound? Of(DocumentText text) =>
        All.Select(r => r.Find(text)).FirstOrDefault(f => f is not null) is { } found ? JointUnit.Settle(found, text) : null;

    /// <summary>The force that the rule finds, or null.</summary>
    public abstract ForceFound? Find(DocumentText text);
}
