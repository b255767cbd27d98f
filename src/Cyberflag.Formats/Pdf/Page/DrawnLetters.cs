namespace Cyberflag.Formats;

/// <summary>The letters of a page by where they stand. The same letter in the same place twice is one that was drawn again to look bold.</summary>
internal sealed class DrawnLetters
{
    // In parts of the letter's size: less than the narrowest letter is wide, more than a program moves a letter to make it bold.
    private const double Same = 0.12;

    private readonly Dictionary<(string Text, int X, int Y), List<Glyph>> drawn = [];

    /// <summary>Adds a letter; false where it was drawn before.</summary>
    public bool Add(Glyph letter)
    {
        var (x, y) = (Place(letter.Left), Place(letter.Baseline));
        for (var column = x - 1; column <= x + 1; column++)
        {
            for (var row = y - 1; row <= y + 1; row++)
            {
                if (drawn.TryGetValue((letter.Text, column, row), out var near) && near.Exists(n => IsSame(n, letter)))
                {
                    return false;
                }
            }
        }

        (drawn.TryGetValue((letter.Text, x, y), out var here) ? here : drawn[(letter.Text, x, y)] = []).Add(letter);
        return true;
    }

    private static bool IsSame(Glyph one, Glyph other) =>
        Math.Abs(one.Left - other.Left) < Same * other.Size && Math.Abs(one.Baseline - other.Baseline) < Same * other.Size;

    // Places of four points: a letter that is drawn again stands in the same or the next one, up to a size of thirty.
    private static int Place(double at) => (int)Math.Floor(Math.Clamp(at, -1e6, 1e6) / 4);
}
