namespace Cyberflag.Formats;

/// <summary>Words to the text of a cell or line: raised marks apart, words broken at a line's end joined.</summary>
internal static class CellWriting
{
    /// <summary>The cell of words in any order.</summary>
    public static Cell Of(IEnumerable<Word> words)
    {
        var ordered = words.OrderBy(w => w.Frame.Degrees).ThenBy(w => w.Line).ThenBy(w => w.Own.Left).ToList();
        if (ordered.Count == 0)
        {
            return Cell.Blank;
        }

        var level = ordered.Where(w => !w.IsRaised).ToList();
        return level.Count == 0 ? Cell.Of(Text(ordered)) : Cell.Of(Text(level)) with { Superscript = Marks(ordered) };
    }

    /// <summary>Lines of words as one text.</summary>
    private static string Text(List<Word> words)
    {
        var text = new System.Text.StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            var (before, word) = (words[i - 1], words[i]);
            var isNewLine = word.Line != before.Line || word.Frame != before.Frame;
            if (isNewLine && text.Length > 1 && text[^1] is '-' or '‐' && char.IsLetter(text[^2]) && char.IsLower(word.Text[0]))
            {
                text.Length--;
            }
            else
            {
                text.Append(' ');
            }

            text.Append(word.Text);
        }

        return text.ToString();
    }

    private static string Marks(List<Word> words)
    {
        var marks = "";
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsRaised)
            {
                var follows = i > 0 && words[i - 1].IsRaised;
                marks += (marks.Length > 0 && !follows && !marks.EndsWith(',') ? "," : "") + words[i].Text;
            }
        }

        return marks;
    }
}
