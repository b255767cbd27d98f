namespace Cyberflag.Collect;

/// <summary>The one force that the text names, in its letterhead, title or signature, and not as somebody else; certain where it names it as police.</summary>
internal sealed class NamedForce : ForceRule
{
    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text)
    {
        var gazetteer = text.Reference.Gazetteer;
        var named = text.AreasNamed.Where(n => !n.IsReferral).Select(n => (Force: gazetteer.FindForce(n.Area.Code), n.SaysPolice)).Where(n => n.Force is not null).ToList();
        return named.Count > 0 && named.All(n => n.Force == named[0].Force)
            ? new ForceFound(named[0].Force!, "it is the only force that the text names",
                named.Exists(n => n.SaysPolice) ? null : $"'{named[0].Force!.ShortName}' is also the name of a place")
            : null;
    }
}
