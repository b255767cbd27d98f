using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// All sexual offences against children together, in the words of letters and newspapers: <c>sexual offences against under 18s</c>, <c>sex offences with a victim
/// under 18</c>. Offences against some children (<c>children under 13</c>) are not all of them.
/// </summary>
internal static partial class OffenceGroupForm
{
    private const string AllChild = "CSO";

    /// <summary>Where a running text names the group.</summary>
    public static ImmutableArray<OffenceMention> Find(string text, OffenceList offences) =>
        offences.Find(AllChild) is null ? [] : [.. Group().Matches(text).Select(m => new OffenceMention(m.Index, m.Length, AllChild, m.Value))];

    [GeneratedRegex(
        @"\b(?:(?:recorded|reported)\s+)?sex(?:ual)?\s+(?:offences|crimes)(?:\s+(?:(?:committed|recorded)\s+)?(?:against|involving|on|with|where)|,|\s+\()\s+?(?:a\s+|the\s+)?(?:(?:children|child|victims?|persons?|people|young people|anyone|those)\s+(?:is |was |are |were )?(?:aged\s+)?under\s+(?:the age of\s+)?18s?|under[\s-]?18s|u18s|(?:a\s+)?child(?:ren)?)\b(?!\s+(?:who|aged|under|below|of|between|in care|over)\b)"
        + @"|\bchild\s+sex(?:ual)?\s+(?:abuse\s+)?(?:offences|crimes)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
