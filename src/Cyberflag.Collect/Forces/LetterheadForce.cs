using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The force whose name stands alone at the head of the document, or before its reference, while others are named further down: <c>North Wales Police</c>,
/// <c>Thames Valley Police   Our ref: …</c>. Where several forces stand so, they head lists.
/// </summary>
internal sealed partial class LetterheadForce : ForceRule
{
    private const int Head = 3;

    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text)
    {
        var gazetteer = text.Reference.Gazetteer;
        var heads = text.Passages.Select((p, i) => (At: i, Force: gazetteer.Recognise(Name().Match(p.Text).Groups["name"].Value) is { } area ? gazetteer.FindForce(area.Code) : null))
            .Where(h => h.Force is not null && ForceNames.Find(text.Passages[h.At].Text, gazetteer) is [{ SaysPolice: true, IsReferral: false }]).DistinctBy(h => h.Force).ToList();
        return heads is [var one] && one.At < Head ? new ForceFound(one.Force!, "its name stands at the head of the document") : null;
    }

    // The name is all of the line, or a gap, a dash or the reference follows.
    [GeneratedRegex(@"^\W*(?<name>[A-Z][A-Za-z&' ]{4,45}?)\s*(?:$|\s{2,}|[-–|,:]\s|\b(?=(?:our )?ref(?:erence)?\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
