using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// Services that are named together: one number counts the offences on any of them ("Facebook, Snapchat or Instagram was used in 70 per
/// cent"), and is of a joint part whose name has them in order: <c>Facebook+Instagram+Snapchat</c>.
/// </summary>
internal static partial class ServiceLists
{
    /// <summary>The parts found, with each list of services as one. A list in brackets only explains what stands before it.</summary>
    public static IReadOnlyList<SubsetReading.Found> Join(string sentence, List<SubsetReading.Found> found)
    {
        if (found.Count < 2 || Apart().IsMatch(sentence))
        {
            return found;
        }

        var joined = new List<SubsetReading.Found>();
        for (var i = 0; i < found.Count; i++)
        {
            var last = i;
            while (IsService(found[last]) && last + 1 < found.Count && IsService(found[last + 1]) && Between().IsMatch(sentence[found[last].End..found[last + 1].Start]))
            {
                last++;
            }

            if (last == i)
            {
                joined.Add(found[i]);
            }
            else if (!(found[i].Start > 0 && sentence[found[i].Start - 1] == '('))
            {
                // Messenger is a part of Facebook.
                var names = found[i..(last + 1)].Select(f => f.Subset).Where(s => s != "Messenger" || last == i).Distinct().Order(StringComparer.Ordinal);
                joined.Add(new SubsetReading.Found(found[i].Start, found[last].End, string.Join('+', names)));
            }

            i = last;
        }

        return joined;
    }

    private static bool IsService(SubsetReading.Found found) => char.IsUpper(found.Subset[0]);

    [GeneratedRegex(@"^(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    // "… 26% and 47%", "a fifth each": each has its own number.
    [GeneratedRegex(@"\b(?:each|respectively)\b|\d\s?(?:%|per\s?cent|pc)?\s+and\s+\d", RegexOptions.IgnoreCase)]
    private static partial Regex Apart();
}
