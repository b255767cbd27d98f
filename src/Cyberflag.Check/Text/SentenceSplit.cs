using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// Divides a text into sentences: at each line end, and after a full stop, question or exclamation mark that is followed by a space
/// and the beginning of another sentence. The point of an abbreviation or of a decimal number ends none.
/// </summary>
internal static partial class SentenceSplit
{
    /// <summary>The longest sentence that is read as one; a longer stretch without an end is cut at a space.</summary>
    private const int Longest = 2000;

    /// <summary>The sentences from a place on.</summary>
    public static ImmutableArray<Sentence> Of(string text, int from)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = from;
        foreach (var end in Ends().EnumerateMatches(text, from))
        {
            if (text[end.Index] is not ('\n' or '\r') && IsAbbreviation(text.AsSpan(start, end.Index - start), text.AsSpan(end.Index + end.Length).TrimStart()))
            {
                continue;
            }

            Add(sentences, text, start, end.Index + end.Length);
            start = end.Index + end.Length;
        }

        Add(sentences, text, start, text.Length);
        return sentences.ToImmutable();
    }

    private static void Add(ImmutableArray<Sentence>.Builder sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (end - start > Longest)
        {
            var space = text.LastIndexOf(' ', start + Longest, Longest);
            var cut = space > start ? space : start + Longest;
            sentences.Add(new Sentence(start, cut));
            start = cut;
        }

        if (end > start)
        {
            sentences.Add(new Sentence(start, end));
        }
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var word = before[(before.LastIndexOfAny(' ', '(', '\u00a0') + 1)..];
        return word is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "St" or "vs" or "approx" or "Supt" or "Insp" or "Det" or "Sgt" or "e.g" or "i.e"
            || (word is "No" or "no" && after.Length > 0 && char.IsAsciiDigit(after[0]))
            || (word.Length == 1 && char.IsUpper(word[0]));
    }

    [GeneratedRegex(@"[.!?][""'\u2019\u201d)]*(?=\s+[""'\u2018\u201c(]*[A-Z0-9\u00a3])|[\r\n]+")]
    private static partial Regex Ends();
}
