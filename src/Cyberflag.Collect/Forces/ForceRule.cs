using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>One way to recognise the force that a document is of; null where it says nothing.</summary>
internal abstract class ForceRule
{
    /// <summary>The rules in the order in which they count.</summary>
    public static ImmutableArray<ForceRule> All { get; } = [new GivenForce(), new SenderForce(), new AddressForce(), new NamedForce(), new AddressWordsForce()];

    /// <summary>The force that the rule finds, or null.</summary>
    public abstract ForceFound? Find(DocumentText text);
}
