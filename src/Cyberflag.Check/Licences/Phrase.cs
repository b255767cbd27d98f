using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A word of a sentence and where it stands.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">First unit within the sentence.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="IsName">True for a name: of an area, a time, a service, or any word with a capital that does not begin the sentence.</param>
internal readonly record struct Word(string Text, int Start, int End, bool IsName);

/// <summary>The words beside a number, up to the next mark or number.</summary>
internal static partial class Phrase
{
    /// <summary>The words from a place on, in order, until a mark or a number stands between.</summary>
    public static IEnumerable<Word> After(SentenceReading sentence, int place)
    {
        var from = place;
        foreach (var word in sentence.Words)
        {
            if (word.Start < place)
            {
                continue;
            }

            if (!IsGap(sentence, from, word.Start))
            {
                yield break;
            }

            yield return word;
            from = word.End;
        }
    }

    /// <summary>The words up to a place, the nearest first, until a mark or a number stands between.</summary>
    public static IEnumerable<Word> Before(SentenceReading sentence, int place)
    {
        var to = place;
        for (var i = sentence.Words.Length - 1; i >= 0; i--)
        {
            var word = sentence.Words[i];
            if (word.End > place)
            {
                continue;
            }

            if (!IsGap(sentence, word.End, to))
            {
                yield break;
            }

            yield return word;
            to = word.Start;
        }
    }

    /// <summary>The words of a sentence, without those of its numbers.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="named">Where areas, times and parts of the measure stand.</param>
    public static Word[] Of(SentenceReading sentence, IReadOnlyList<(int Start, int End)> named) =>
        [.. Words().Matches(sentence.Text)
            .Where(m => !sentence.Numbers.Any(n => n.Start < m.Index + m.Length && m.Index < n.End))
            .Select(m => new Word(m.Value, m.Index, m.Index + m.Length, (m.Index > 0 && char.IsUpper(m.Value[0])) || named.Any(p => p.Start < m.Index + m.Length && m.Index < p.End)))];

    // Nothing but spaces, quotation marks and the digits of a year.
    private static bool IsGap(SentenceReading sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.Text[i] is not (' ' or '\t' or '\n' or '\r' or '\u00a0' or '"' or '\'' or '\u2018' or '\u2019' or '\u201c' or '\u201d' or '-') && !sentence.Periods.Any(p => p.Start <= i && i < p.End))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"(?<![\w\u2019'])[A-Za-z][A-Za-z\u2019']*(?:-(?!a-)[A-Za-z\u2019']+)*")]
    private static partial Regex Words();
}
