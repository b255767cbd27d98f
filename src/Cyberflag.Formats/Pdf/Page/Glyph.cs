using UglyToad.PdfPig.Content;

namespace Cyberflag.Formats;

/// <summary>A letter in the frame of its text.</summary>
/// <param name="Text">What it stands for; several letters for a ligature.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Baseline">The line on which it stands.</param>
/// <param name="Size">Its size in points.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <summary>The letter as the library gives it, in a frame; ligatures are taken apart.</summary>
    public static Glyph Of(Letter letter, Frame frame)
    {
        var start = frame.Of(letter.StartBaseLine.X, letter.StartBaseLine.Y);
        var end = frame.Of(letter.EndBaseLine.X, letter.EndBaseLine.Y);
        var size = Math.Abs(letter.PointSize);
        return new Glyph(Plain(letter.Value), start.X, Math.Max(start.X, end.X), start.Y, size < 0.1 ? 0.1 : size);
    }

    private static string Plain(string value) => value.Length == 1
        ? value[0] switch
        {
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            '\u00A0' or '\u2007' or '\u202F' => " ",
            '\u00AD' => "-",
            _ => value,
        }
        : value;
}
