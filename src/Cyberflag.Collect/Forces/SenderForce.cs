namespace Cyberflag.Collect;

/// <summary>The sender of a mail, by name or address.</summary>
internal sealed class SenderForce : ForceRule
{
    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text)
    {
        if (text.Content.Sender is not { Length: > 0 } sender)
        {
            return null;
        }

        var named = ForceNames.Find(sender, text.Reference.Gazetteer).Select(n => text.Reference.Gazetteer.FindForce(n.Area.Code))
            .OfType<Vocabulary.Force>().Distinct().ToList();
        var force = named.Count == 1 ? named[0] : AddressForce.OfHost(sender[(sender.LastIndexOf('@') + 1)..].TrimEnd('>'), text.Reference.Gazetteer);
        return force is null ? null : new ForceFound(force, $"the mail is from {sender}") { IsAnswering = true };
    }
}
