using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Finds the forces and areas that a text names.</summary>
internal static partial class ForceNames
{
    // Bare names that are words, towns or counties as often as forces are left to the forms with "Police".
    private const int ShortestBareName = 5;

    /// <summary>An area named in a text.</summary>
    /// <param name="Area">The area.</param>
    /// <param name="Start">Where its name begins.</param>
    /// <param name="Length">Length of its name.</param>
    /// <param name="SaysPolice">True where it is named as police and not as a place.</param>
    /// <param name="IsReferral">True where the text points to it as to somebody else.</param>
    public readonly record struct Named(Area Area, int Start, int Length, bool SaysPolice, bool IsReferral);

    /// <summary>The areas that a text names, the longest names first where they overlap, in their order.</summary>
    public static ImmutableArray<Named> Find(string text, Gazetteer gazetteer)
    {
        var words = Word().Matches(text).ToList();
        var folded = words.ConvertAll(w => Gazetteer.Fold(w.Value));
        var found = ImmutableArray.CreateBuilder<Named>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = Math.Min(6, words.Count - first); count > 0; count--)
            {
                var (start, end) = (words[first].Index, words[first + count - 1].Index + words[first + count - 1].Length);
                var written = text[start..end];
                if (words[first].Value != "&" && gazetteer.Recognise(string.Join(' ', folded.Skip(first).Take(count))) is { } area && IsName(written, count))
                {
                    var says = Police().IsMatch(written) || (first + count < words.Count && Police().IsMatch(words[first + count].Value))
                        || (count == 1 && written.Length > 2 && written.All(char.IsUpper));
                    found.Add(new Named(area, start, end - start, says, Referral.Is(text, start, end)));
                    first += count - 1;
                    break;
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool IsName(string written, int words) =>
        char.IsUpper(written[0]) && (words > 1 || written.Length >= ShortestBareName || written == "UK" || (written.Length > 2 && written.All(char.IsUpper)))
        && written is not ("Met" or "The Met" or "City Police");

    [GeneratedRegex(@"[A-Za-z][A-Za-z.']*|&|\+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:Police|Constabulary|Heddlu|PSNI)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Police();
}
