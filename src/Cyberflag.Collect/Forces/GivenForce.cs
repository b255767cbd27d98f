namespace Cyberflag.Collect;

/// <summary>The force in whose folder the document lies: somebody has said so.</summary>
internal sealed class GivenForce : ForceRule
{
    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text) =>
        text.Document.Force is { } force ? new ForceFound(force, "it lies in the folder of the force") : null;
}
