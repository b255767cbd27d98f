namespace Cyberflag.Formats;

/// <summary>Words to phrases and lines.</summary>
internal static class LineBuilding
{
    // In parts of the letters' size: wider than the spaces of justified text, narrower than what parts the columns of a table.
    private const double BetweenWords = 0.8;
    private const double BetweenNumbers = 0.5;
    private const double SameRow = 0.55;

    /// <summary>The lines, from top to bottom.</summary>
    public static List<PageLine> Build(IEnumerable<Word> words)
    {
        var rows = new List<List<Word>>();
        foreach (var line in words.GroupBy(w => w.Line).OrderBy(g => g.Key))
        {
            var ordered = line.OrderBy(w => w.Box.Left).ToList();
            if (rows.Count > 0 && IsBeside(rows[^1], ordered))
            {
                rows[^1] = [.. rows[^1].Concat(ordered).OrderBy(w => w.Box.Left)];
            }
            else
            {
                rows.Add(ordered);
            }
        }

        return [.. rows.Select(r => new PageLine(Phrases(r)))];
    }

    // What stands beside a line, a little higher or lower, is of the same row: a label in the middle of its cell, another column.
    private static bool IsBeside(List<Word> above, List<Word> line)
    {
        var distance = line.Max(w => w.Baseline) - above.Max(w => w.Baseline);
        return distance < SameRow * Math.Min(above[0].Size, line[0].Size)
            && !above.Exists(a => line.Exists(w => w.Box.Left < a.Box.Right + (0.3 * a.Size) && w.Box.Right > a.Box.Left - (0.3 * a.Size)));
    }

    private static List<Phrase> Phrases(List<Word> words)
    {
        var phrases = new List<Phrase>();
        var phrase = new List<Word> { words[0] };
        foreach (var word in words.Skip(1))
        {
            var before = phrase[^1];
            var gap = word.Box.Left - before.Box.Right;
            var isMark = word.IsRaised || before.IsRaised;
            var limit = (before.IsNumeric && word.IsNumeric && !isMark ? BetweenNumbers : BetweenWords) * Math.Max(before.Size, word.Size);
            if (before.IsLeader != word.IsLeader && phrase.Exists(w => w.IsLeader) ? gap > 0 : gap > limit)
            {
                phrases.Add(new Phrase(phrase));
                phrase = [];
            }

            phrase.Add(word);
        }

        phrases.Add(new Phrase(phrase));
        return phrases;
    }
}
