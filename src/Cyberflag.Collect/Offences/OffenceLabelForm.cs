using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A label that is nothing but an offence, with the statute behind it or not, and with misspellings: each word may differ from the
/// reference in a letter or two, but ages, sexes and the number of words may not. Where two offences are as near, neither is taken.
/// </summary>
internal static partial class OffenceLabelForm
{
    private static readonly ImmutableHashSet<string> Light = ["a", "an", "the", "of", "on", "aged", "etc", "or", "and"];

    private static readonly ImmutableHashSet<string> Heavy =
        ["male", "female", "adult", "over", "under", "without", "with", "not", "non", "penetration", "attempted", "attempt"];

    /// <summary>The offence that the label names, or null.</summary>
    public static OffenceMention? Read(string label, OffenceList offences)
    {
        var words = Words(Statute().Replace(label, " "));
        if (words.Count == 0)
        {
            return null;
        }

        var near = OffenceNameForm.Names(offences)
            .Select(n => (n.Code, Distance: Distance(words, Words(n.Name)))).Where(n => n.Distance is not null)
            .Where(n => n.Distance == 0 || n.Code.Any(char.IsDigit)).OrderBy(n => n.Distance).ToList();
        return near.Count > 0 && near.All(n => n.Distance > near[0].Distance || n.Code == near[0].Code)
            ? new OffenceMention(0, label.Length, near[0].Code, label)
            : null;
    }

    /// <summary>True where a label that was not recognised has words that the offences of these surveys have.</summary>
    public static bool MayBeKnown(string label) => Telling().IsMatch(label);

    private static List<string> Words(string text) =>
        [.. Gazetteer.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Light.Contains(w))];

    // Null where they are not near; each pair of words may differ by a letter for each five.
    private static int? Distance(List<string> one, List<string> other)
    {
        if (one.Count != other.Count)
        {
            return null;
        }

        var sum = 0;
        foreach (var (a, b) in one.Zip(other))
        {
            var distance = a == b ? 0 : Edits(a, b);
            if (distance > 0 && (Heavy.Contains(a) || Heavy.Contains(b) || a.Any(char.IsDigit) || b.Any(char.IsDigit)
                || distance > Math.Min(a.Length, b.Length) / 4))
            {
                return null;
            }

            sum += distance;
        }

        return sum;
    }

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], left) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
                left = row[j];
            }
        }

        return row[b.Length];
    }

    [GeneratedRegex(
        @"\([^)]*\b(?:soa|sec|s|act|class|etc)\b[^)]*\)|\(s\.?\s?\d+[^)]*\)|\s[-–]\s.*\b(?:act|soa)\b.*$|\bsingle offender:|\((?:offender|victim)[^)]*\)|\(\d{1,3}/\d{1,2}\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statute();

    [GeneratedRegex(@"sexu|rape|child|groom|indecen|photo|porn|obscen|incit|abus|explici|communic|image|voyeur|expos|traffick|minor", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
