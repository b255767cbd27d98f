namespace Cyberflag.Formats;

/// <summary>
/// Letters to words. Letters that follow each other in the file and on the page are joined first; what stands closer than a space is
/// joined next, whatever its order in the file; smaller letters above the line are marks.
/// </summary>
internal static class WordBuilding
{
    // A space is a quarter of the letter's size in most fonts; justified lines shrink it.
    private const double SpaceWidth = 0.17;

    /// <summary>The words of letters of one frame, line by line, each line from left to right; <see cref="Word.Line"/> is its line.</summary>
    public static List<Word> Build(IReadOnlyList<Glyph> glyphs, Frame frame)
    {
        var chains = Chains(glyphs, frame);
        var raised = RaisedWords.Mark(chains);
        var words = new List<Word>(chains.Count);
        foreach (var line in Lines([.. chains.Where(c => !raised.ContainsKey(c))], raised))
        {
            words.AddRange(Joined(line));
        }

        return words;
    }

    private static List<Word> Chains(IReadOnlyList<Glyph> glyphs, Frame frame)
    {
        var chains = new List<Word>();
        var drawn = new DrawnLetters();
        Word? current = null;
        var last = default(Glyph);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                if (current is not null && glyph.Left > last.Left && glyph.Left - last.Right < glyph.Size && Math.Abs(glyph.Baseline - last.Baseline) < 0.2 * last.Size)
                {
                    current.EndsInSpace = true;
                }

                current = null;
                continue;
            }

            // Bold letters are made by drawing them twice in some files.
            if (!drawn.Add(glyph))
            {
                continue;
            }

            var (text, isMark) = RaisedWords.Plain(glyph.Text);
            if (current is null || current.IsRaised != isMark || !Follows(last, glyph))
            {
                current = new Word { Text = text, Frame = frame, Own = BoxOf(glyph), Baseline = glyph.Baseline, Size = glyph.Size, IsRaised = isMark };
                chains.Add(current);
            }
            else
            {
                current.Text += text;
                current.Own = current.Own.Union(BoxOf(glyph));
            }

            last = glyph;
        }

        return chains;
    }

    private static bool Follows(Glyph last, Glyph next) =>
        Math.Abs(next.Baseline - last.Baseline) < 0.1 * last.Size && Math.Abs(next.Size - last.Size) < 0.12 * last.Size
        && next.Left - last.Right < SpaceWidth * last.Size && next.Left > last.Left - (0.2 * last.Size) && next.Left - last.Right > -0.6 * last.Size;

    private static Box BoxOf(Glyph glyph) => new(glyph.Left, glyph.Baseline - (0.72 * glyph.Size), glyph.Right, glyph.Baseline + (0.2 * glyph.Size));

    private static IEnumerable<List<Word>> Lines(List<Word> chains, Dictionary<Word, Word> raised)
    {
        var marks = raised.ToLookup(r => r.Value, r => r.Key);
        var line = new List<Word>();
        var number = 0;
        foreach (var chain in chains.OrderBy(c => c.Baseline))
        {
            if (line.Count > 0 && chain.Baseline - line[^1].Baseline > 0.2 * Math.Min(chain.Size, line[^1].Size)
                || line.Count > 0 && chain.Baseline - line[0].Baseline > 0.4 * line[0].Size)
            {
                yield return Numbered(line, number++);
                line = [];
            }

            line.Add(chain);
            line.AddRange(marks[chain]);
        }

        if (line.Count > 0)
        {
            yield return Numbered(line, number);
        }
    }

    private static List<Word> Numbered(List<Word> line, int number)
    {
        foreach (var word in line)
        {
            word.Line = number;
        }

        return [.. line.OrderBy(w => w.Own.Left)];
    }

    private static List<Word> Joined(List<Word> line)
    {
        var words = new List<Word>(line.Count);
        foreach (var chain in line)
        {
            if (words.Count > 0 && words[^1] is { EndsInSpace: false } before && before.IsRaised == chain.IsRaised
                && chain.Own.Left - before.Own.Right < SpaceWidth * Math.Min(before.Size, chain.Size) && !IsMarkOnLine(before, chain)
                && chain.Own.Left - before.Own.Right > -0.5 * before.Size)
            {
                before.Text += chain.Text;
                before.Own = before.Own.Union(chain.Own);
                before.EndsInSpace = chain.EndsInSpace;
            }
            else
            {
                words.Add(chain);
            }
        }

        return words;
    }

    // A small digit behind a large one is a mark that was not raised, or another number, and no digit of it.
    private static bool IsMarkOnLine(Word before, Word after) =>
        char.IsDigit(before.Text[^1]) && char.IsDigit(after.Text[0]) && Math.Abs(before.Size - after.Size) > 0.12 * Math.Max(before.Size, after.Size);
}
