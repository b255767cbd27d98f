namespace Cyberflag.Collect;

/// <summary>The one force that the text names as police, where it names others only as places: <c>British Transport Police, England, Wales and Scotland</c>. A person looks.</summary>
internal sealed class OnlyPoliceForce : ForceRule
{
    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text)
    {
        var gazetteer = text.Reference.Gazetteer;
        var police = text.AreasNamed.Where(n => n is { SaysPolice: true, IsReferral: false }).Select(n => gazetteer.FindForce(n.Area.Code)).Distinct().ToList();
        return police is [{ } one] ? new ForceFound(one, "it is the only force that the text names as police", "the text names the areas of other forces too") : null;
    }
}
