namespace Cyberflag.Formats;

/// <summary>
/// Finds footnote marks: letters clearly smaller than those beside them whose line lies above theirs, and the letters that are
/// raised by themselves (²). They are kept apart, since 12 with the mark 3 is not 123.
/// </summary>
internal static class RaisedWords
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾";
    private const string Level = "0123456789+-()";

    /// <summary>A letter that is raised by itself as the plain one, and whether it was.</summary>
    public static (string Text, bool IsRaised) Plain(string letter) =>
        letter.Length == 1 && Raised.IndexOf(letter[0], StringComparison.Ordinal) is var at and >= 0 ? (Level[at].ToString(), true) : (letter, false);

    /// <summary>Marks in letters that are raised by themselves, as far as such letters exist.</summary>
    public static string Shown(string mark) =>
        string.Concat(mark.Select(c => Level.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Raised[at] : c));

    /// <summary>Finds the raised words, marks them, and tells beside which word each stands.</summary>
    public static Dictionary<Word, Word> Mark(List<Word> words)
    {
        var found = new Dictionary<Word, Word>();
        if (words.Count == 0)
        {
            return found;
        }

        var byLine = words.OrderBy(w => w.Baseline).ToArray();
        var lines = Array.ConvertAll(byLine, w => w.Baseline);
        var smallest = words.Max(w => w.Size);
        foreach (var word in words)
        {
            if (word.Size > 0.85 * smallest && !word.IsRaised)
            {
                continue;
            }

            var from = Array.BinarySearch(lines, word.Baseline);
            for (var i = from < 0 ? ~from : from; i < byLine.Length && lines[i] - word.Baseline < 0.75 * smallest; i++)
            {
                if (IsBeside(word, byLine[i]))
                {
                    word.IsRaised = true;
                    found[word] = byLine[i];
                    break;
                }
            }
        }

        // A mark beside a mark belongs to the word of that one.
        foreach (var word in found.Keys.ToList())
        {
            for (var steps = 0; found.TryGetValue(found[word], out var further) && steps < 8; steps++)
            {
                found[word] = further;
            }
        }

        return found;
    }

    private static bool IsBeside(Word mark, Word word)
    {
        if (mark == word || word.IsRaised)
        {
            return false;
        }

        var (gapAfter, gapBefore) = (mark.Own.Left - word.Own.Right, word.Own.Left - mark.Own.Right);
        var isNear = (gapAfter > -0.3 * word.Size && gapAfter < 0.45 * word.Size) || (gapBefore > -0.3 * word.Size && gapBefore < 0.3 * word.Size);
        var rise = word.Baseline - mark.Baseline;
        return isNear && (mark.IsRaised
            ? Math.Abs(rise) < 0.1 * word.Size
            : mark.Size <= 0.85 * word.Size && rise > 0.15 * word.Size && rise < 0.75 * word.Size);
    }
}
