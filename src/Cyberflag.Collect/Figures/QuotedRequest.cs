using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Words of the asker within a reply: lines that a mail program marked with <c>&gt;</c>, and what is said to a force that "recorded" or "wrote" itself.</summary>
internal static partial class QuotedRequest
{
    /// <summary>True where a passage may hold words of the asker: its numbers are then not the force's for certain.</summary>
    public static bool IsIn(Passage passage) => Marked().IsMatch(passage.Printed) || Addressed().IsMatch(passage.Text);

    [GeneratedRegex(@"(?:^|\s)>(?:\s|(?=\p{L}))(?!\s*\d)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\byou (?:have )?(?:wrote|written|asked|said|stated|told|recorded|quoted|mentioned|disclosed|reported)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();
}
