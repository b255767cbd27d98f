using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>The host of the address that the document was taken from: <c>foi.west-midlands.police.uk</c>.</summary>
internal sealed partial class AddressForce : ForceRule
{
    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text) =>
        text.Header.Source is { } source && Host().Match(source) is { Success: true } host
            && OfHost(host.Groups["host"].Value, text.Reference.Gazetteer) is { } force
            ? new ForceFound(force, $"it was taken from {host.Groups["host"].Value}")
            : null;

    /// <summary>The force whose site a host of the police is, or null.</summary>
    public static Force? OfHost(string host, Gazetteer gazetteer)
    {
        if (PoliceHost().Match(host) is not { Success: true } match)
        {
            return null;
        }

        var label = Joined(match.Groups["label"].Value);
        return gazetteer.Forces.FirstOrDefault(f => f.Aliases.Concat([f.Name, f.ShortName, f.Id]).Any(n => Joined(n) == label));
    }

    // "thamesvalley" and "avonandsomerset" are written without gaps.
    private static string Joined(string name) => Gazetteer.Fold(name).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*https?://(?<host>[^/\s]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"(?:^|\.)(?<label>[a-z0-9\-]+)\.(?:police\.uk|pnn\.police\.uk)$", RegexOptions.IgnoreCase)]
    private static partial Regex PoliceHost();
}
