using UglyToad.PdfPig.Content;

namespace Cyberflag.Formats;

/// <summary>What stands on a page, upright: its words and lines.</summary>
/// <param name="Frame">The way in which most of its text runs.</param>
/// <param name="Words">The words of that frame, line by line.</param>
/// <param name="Turned">The words that run another way.</param>
/// <param name="Rulings">The straight lines.</param>
/// <param name="Hidden">How many letters nobody sees, by why.</param>
internal sealed record PageText(Frame Frame, List<Word> Words, List<Word> Turned, Rulings Rulings, SortedDictionary<Hiding, int> Hidden)
{
    /// <summary>Takes the text from a page.</summary>
    public static PageText Of(Page page)
    {
        var hidden = new SortedDictionary<Hiding, int>();
        var upright = new Frame(0);
        var (rulings, areas) = RulingExtraction.Of(page, upright);
        var hiding = new HiddenLetters(page, areas);
        var frames = new Dictionary<Frame, List<Glyph>>();
        var (lastTurn, last) = (int.MinValue, (List<Glyph>)[]);
        foreach (var letter in page.Letters)
        {
            var isSpace = string.IsNullOrWhiteSpace(letter.Value);
            var why = isSpace ? Hiding.None : hiding.Of(letter);
            if (why != Hiding.None)
            {
                hidden[why] = hidden.GetValueOrDefault(why) + 1;
                if (why != Hiding.Recognised)
                {
                    continue;
                }
            }

            var turn = Turn(letter);
            if (turn != lastTurn)
            {
                lastTurn = turn;
                last = frames.TryGetValue(new Frame(turn), out var known) ? known : frames[new Frame(turn)] = [];
            }

            last.Add(Glyph.Of(letter, new Frame(turn)));
        }

        var main = frames.Count == 0 ? upright : frames.OrderByDescending(f => f.Key.IsQuarter).ThenByDescending(f => f.Value.Count).ThenBy(f => f.Key.Degrees).First().Key;
        var words = frames.ToDictionary(f => f.Key, f => WordBuilding.Build(f.Value, f.Key));
        foreach (var word in words.Values.SelectMany(w => w))
        {
            word.Box = main.From(word.Own, word.Frame);
        }

        return new PageText(
            main, words.GetValueOrDefault(main) ?? [], [.. words.Where(w => w.Key != main).OrderBy(w => w.Key.Degrees).SelectMany(w => w.Value)],
            main == upright ? rulings : RulingExtraction.Of(page, main).Rulings, hidden);
    }

    private static int Turn(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (Math.Abs(y) < 0.04 * x)
        {
            return 0;
        }

        if (Math.Abs(x) + Math.Abs(y) < 0.001)
        {
            return letter.TextOrientation switch { TextOrientation.Rotate90 => 270, TextOrientation.Rotate180 => 180, TextOrientation.Rotate270 => 90, _ => 0 };
        }

        var degrees = (int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI);
        degrees = degrees < 0 ? degrees + 360 : degrees;
        var quarter = (degrees + 45) / 90 * 90;
        return Math.Abs(degrees - quarter) <= 2 ? quarter % 360 : degrees;
    }
}
