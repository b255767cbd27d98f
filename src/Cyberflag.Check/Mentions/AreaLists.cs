using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Areas that are named together and of which one number is told: "Surrey, Sussex and Kent police had 114 cases".</summary>
internal static partial class AreaLists
{
    /// <summary>The mentions, with each list of forces as one. Where a number follows for each ("rose by 53% and 34%"), they stay apart.</summary>
    public static ImmutableArray<AreaMention> Join(string sentence, ImmutableArray<AreaMention> found)
    {
        var joined = ImmutableArray.CreateBuilder<AreaMention>();
        for (var i = 0; i < found.Length; i++)
        {
            var last = i;
            while (IsForce(found[last]) && last + 1 < found.Length && IsForce(found[last + 1]) && Between().IsMatch(sentence[found[last].End..found[last + 1].Start]))
            {
                last++;
            }

            var next = last + 1 < found.Length ? found[last + 1].Start : sentence.Length;
            if (last == i || Apart().IsMatch(sentence[found[last].End..next]))
            {
                joined.AddRange(found[i..(last + 1)]);
            }
            else
            {
                joined.Add(found[i] with { End = found[last].End, List = [.. found[i..(last + 1)].Select(m => m.Area!)] });
            }

            i = last;
        }

        return joined.ToImmutable();
    }

    private static bool IsForce(AreaMention mention) => mention.Area is { Kind: AreaKind.Force };

    [GeneratedRegex(@"^(?:\s+(?:Police|Constabulary))?(?:,\s*(?:and\s+)?|\s+(?:and|&)\s+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:each|respectively)\b|(?<![/\d])\d[\d,.]*\s?(?:%|per\s?cent|pc)?,?\s+and\s+\d", RegexOptions.IgnoreCase)]
    private static partial Regex Apart();
}
