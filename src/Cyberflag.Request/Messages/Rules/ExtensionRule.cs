using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// More time for the public interest test: FOIA sections 10(3) and 17(2), which need a qualified exemption and say so. A delay for any other reason is
/// none and moves no date; under FOISA there is none at all.
/// </summary>
internal static partial class ExtensionRule
{
    /// <summary>The extension that the sentences of a message claim; null where they claim none.</summary>
    public static KindOfMessage? Of(ImmutableArray<Sentence> sentences)
    {
        var live = sentences.Where(s => !s.IsConditional && !s.IsDenied).ToList();
        return live.Exists(s => Test().IsMatch(s.Text)) && !live.Exists(s => Done().IsMatch(s.Text) && !s.IsOpen)
            && live.Select(s => MessageRule.Words(Time().Match(s.Text))).FirstOrDefault(w => w is not null) is { } words ? new KindOfMessage(MessageKind.Extension, words) : null;
    }

    [GeneratedRegex(@"\bpublic interest\b|\bsection 10 ?\(3\)|\bs\.? ?10 ?\(3\)|\bsection 10 notice\b|\bsection 17 ?\(2\)|\bqualified exemption\b|\bprawf (?:budd|lles) y cyhoedd\b", Options)]
    private static partial Regex Test();

    [GeneratedRegex(@"\b(?:test|balance|interest)\b.{0,60}\b(?:lies|favours?|outweighs?|has been (?:completed|concluded))\b|\b(?:have|has) (?:concluded|completed|determined)\b.{0,100}\bpublic interest\b", Options)]
    private static partial Regex Done();

    [GeneratedRegex(
        @"\bexten(?:d|ds|ding|ded|sion)\b|\b(?:need|require)s? (?:more|further|additional|extra) time\b|\b(?:more|further|additional) (?:time|20|twenty)\b|\b(?:revised|new|amended|extended) (?:\w+ )?(?:date|deadline)\b|\bnot yet (?:in a position|reached|concluded)\b|\byet to (?:reach|complete|conclude|decide)\b|\b(?:expect|hope|aim) to (?:conclude|complete|reach|reply|respond)\b|\bmwy o amser\b|\bymestyn\b",
        Options)]
    private static partial Regex Time();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
