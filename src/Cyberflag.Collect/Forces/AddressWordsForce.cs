using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Last, the words of the address on a site that is not of the police: certain only where they name one force in full, or the
/// nation whose one force it is, and the text itself names no area.
/// </summary>
internal sealed partial class AddressWordsForce : ForceRule
{
    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text)
    {
        if (text.Header.Source is not { } source || text.AreasNamed.Any(a => text.Reference.Gazetteer.FindForce(a.Area.Code) is not null))
        {
            return null;
        }

        var words = Gazetteer.Fold(Scheme().Replace(source, ""));
        var full = text.Reference.Gazetteer.Forces.Where(f => Holds(words, Gazetteer.Fold(f.Name))).ToList();
        if (full is [var one])
        {
            return new ForceFound(one, "its address names the force");
        }

        var nation = text.Reference.Gazetteer.Forces.Where(f => f.Nation == Nation.Scotland && Holds(words, "scotland")).ToList();
        var bare = text.Reference.Gazetteer.Forces.Where(f => Holds(words, Gazetteer.Fold(f.ShortName))).ToList();
        return nation is [var scots] ? new ForceFound(scots, "its address names the nation, which has one force")
            : bare is [var named] ? new ForceFound(named, "its address names the area", "only the address names the area")
            : null;
    }

    private static bool Holds(string words, string name) => $" {words} ".Contains($" {name} ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
